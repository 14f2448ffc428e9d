package kz.localbusiness.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kz.localbusiness.domain.shared.Language;
import org.keycloak.common.util.MultivaluedHashMap;
import org.keycloak.representations.idm.ComponentExportRepresentation;
import org.keycloak.representations.idm.RealmRepresentation;

/// What every realm has in common: who gets in, for how long, and in which languages it speaks.
final class RealmSettings {

    private static final Duration ACCESS_TOKEN = Duration.ofMinutes(5);

    /// A working day with its breaks; an owner signs in once in the morning.
    private static final Duration IDLE = Duration.ofHours(12);

    private static final Duration OPERATOR_IDLE = Duration.ofHours(1);
    private static final Duration LONGEST_SESSION = Duration.ofDays(7);
    private static final Duration SIGN_IN_FORM = Duration.ofMinutes(30);

    /// From the return to us until the code is changed for tokens, which takes no person.
    private static final Duration CODE = Duration.ofMinutes(1);

    /// Of a letter that somebody asked for, e.g. for a new password; mail may be slow.
    private static final Duration LETTER = Duration.ofMinutes(30);

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final String PROFILE = "org.keycloak.userprofile.UserProfileProvider";

    private RealmSettings() {}

    static RealmRepresentation of(String name, KeycloakServer server) {
        var realm = new RealmRepresentation();
        realm.setRealm(name);
        realm.setEnabled(true);
        realm.setSslRequired(isLoopback(server.url()) ? "none" : "external");
        signIn(realm);
        RealmSecurity.protect(realm);
        lifetimes(realm);
        realm.setLoginTheme(KeycloakTheme.NAME);
        realm.setEmailTheme(KeycloakTheme.NAME);
        speakAll(realm);
        realm.setComponents(profile());
        return realm;
    }

    /// What a business adds to a realm that was made ahead of it; the rest stays as it is.
    static RealmRepresentation personal(String businessName, Language language, RealmMail mail) {
        var realm = new RealmRepresentation();
        name(realm, businessName, mail);
        realm.setDefaultLocale(tag(language));
        return realm;
    }

    /// What people see on the realm's pages and as the sender of its letters. The server shows a
    /// realm's name as markup, even an escaped one, so that nothing in it may look like a tag.
    static void name(RealmRepresentation realm, String businessName, RealmMail mail) {
        var shown = businessName.replace('<', '‹').replace('>', '›');
        realm.setDisplayName(shown);
        realm.setSmtpServer(mail.from(shown));
    }

    private static void speakAll(RealmRepresentation realm) {
        var tags = Arrays.stream(Language.values()).map(RealmSettings::tag).toList();
        realm.setInternationalizationEnabled(true);
        realm.setSupportedLocales(new LinkedHashSet<>(tags));
        realm.setDefaultLocale(tag(Language.RU));
    }

    /// For those who can reach every business: shorter sessions, a stronger password, and after a
    /// few wrong ones a long wait. Whether a second factor is asked for is each account's own
    /// setting.
    static void guardClosely(RealmRepresentation realm) {
        realm.setSsoSessionIdleTimeout(seconds(OPERATOR_IDLE));
        realm.setSsoSessionMaxLifespan(seconds(IDLE));
        realm.setPasswordPolicy("length(12) and notUsername and notEmail");
        realm.setFailureFactor(5);
        realm.setResetPasswordAllowed(false);
        realm.setOtpPolicyType("totp");
    }

    static String tag(Language language) {
        return language.name().toLowerCase(Locale.ROOT);
    }

    private static void signIn(RealmRepresentation realm) {
        realm.setRegistrationAllowed(false);
        realm.setRegistrationEmailAsUsername(false);
        realm.setLoginWithEmailAllowed(true);
        realm.setDuplicateEmailsAllowed(false);
        realm.setEditUsernameAllowed(false);
        realm.setRememberMe(false);
        realm.setResetPasswordAllowed(true);
    }

    private static void lifetimes(RealmRepresentation realm) {
        realm.setAccessTokenLifespan(seconds(ACCESS_TOKEN));
        realm.setSsoSessionIdleTimeout(seconds(IDLE));
        realm.setSsoSessionMaxLifespan(seconds(LONGEST_SESSION));
        realm.setAccessCodeLifespan(seconds(CODE));
        realm.setAccessCodeLifespanLogin(seconds(SIGN_IN_FORM));
        realm.setAccessCodeLifespanUserAction(seconds(SIGN_IN_FORM));
        realm.setActionTokenGeneratedByUserLifespan(seconds(LETTER));
        realm.setRevokeRefreshToken(true);
        realm.setRefreshTokenMaxReuse(0);
    }

    /// Without it a first sign-in is held up until somebody has told first and last name.
    private static MultivaluedHashMap<String, ComponentExportRepresentation> profile() {
        var profile = new ComponentExportRepresentation();
        profile.setProviderId("declarative-user-profile");
        profile.setConfig(
                new MultivaluedHashMap<>(Map.of("kc.user.profile.config", List.of(attributes()))));
        return new MultivaluedHashMap<>(Map.of(PROFILE, List.of(profile)));
    }

    private static String attributes() {
        try (var file = RealmSettings.class.getResourceAsStream("user-profile.json")) {
            if (file == null) {
                throw new IllegalStateException("user-profile.json is not on the class path");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isLoopback(URI url) {
        return "http".equals(url.getScheme()) && LOOPBACK.contains(url.getHost());
    }

    private static int seconds(Duration duration) {
        return Math.toIntExact(duration.toSeconds());
    }
}
