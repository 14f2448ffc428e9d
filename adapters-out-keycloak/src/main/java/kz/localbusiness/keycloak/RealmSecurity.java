package kz.localbusiness.keycloak;

import java.time.Duration;
import java.util.List;
import org.keycloak.representations.idm.RealmRepresentation;
import org.keycloak.representations.idm.RealmRepresentation.BruteForceStrategy;

/// How a realm keeps others out of an account: guesses, passwords, second steps (decision 019).
final class RealmSecurity {

    static final int GUESSES = 5;

    private static final Duration WAIT = Duration.ofMinutes(1);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final Duration QUICK = Duration.ofSeconds(1);
    private static final Duration GUESSES_COUNT = Duration.ofHours(12);
    private static final String PASSWORDS =
            "length(8) and maxLength(128) and notUsername and notEmail";
    private static final int CODE_DIGITS = 6;
    private static final int CODE_SECONDS = 30;

    private RealmSecurity() {}

    static void protect(RealmRepresentation realm) {
        slowGuessing(realm);
        realm.setPasswordPolicy(PASSWORDS);
        oneTimeCodes(realm);
        passkeys(realm);
    }

    /// Never for good: otherwise five wrong passwords would be a way to shut a business.
    private static void slowGuessing(RealmRepresentation realm) {
        realm.setBruteForceProtected(true);
        realm.setPermanentLockout(false);
        realm.setMaxTemporaryLockouts(0);
        realm.setBruteForceStrategy(BruteForceStrategy.MULTIPLE);
        realm.setFailureFactor(GUESSES);
        realm.setWaitIncrementSeconds(seconds(WAIT));
        realm.setMaxFailureWaitSeconds(seconds(LONGEST_WAIT));
        realm.setQuickLoginCheckMilliSeconds(QUICK.toMillis());
        realm.setMinimumQuickLoginWaitSeconds(seconds(WAIT));
        realm.setMaxDeltaTimeSeconds(seconds(GUESSES_COUNT));
    }

    /// What every authenticator app can do; not all of them know more than SHA-1.
    private static void oneTimeCodes(RealmRepresentation realm) {
        realm.setOtpPolicyType("totp");
        realm.setOtpPolicyAlgorithm("HmacSHA1");
        realm.setOtpPolicyDigits(CODE_DIGITS);
        realm.setOtpPolicyPeriod(CODE_SECONDS);
        realm.setOtpPolicyLookAheadWindow(1);
        realm.setOtpPolicyCodeReusable(false);
    }

    /// The sign-in form offers a passkey to those who have one; it replaces password and code.
    private static void passkeys(RealmRepresentation realm) {
        realm.setWebAuthnPolicyPasswordlessPasskeysEnabled(true);
        realm.setWebAuthnPolicyPasswordlessRpEntityName("Local Business Platform");
        realm.setWebAuthnPolicyPasswordlessSignatureAlgorithms(List.of("ES256", "RS256"));
        realm.setWebAuthnPolicyPasswordlessResidentKey("required");
        realm.setWebAuthnPolicyPasswordlessUserVerificationRequirement("required");
        realm.setWebAuthnPolicyPasswordlessAvoidSameAuthenticatorRegister(true);
    }

    private static int seconds(Duration duration) {
        return Math.toIntExact(duration.toSeconds());
    }
}
