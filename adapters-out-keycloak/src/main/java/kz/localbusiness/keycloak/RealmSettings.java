package kz.localbusiness.keycloak;

import kz.localbusiness.domain.shared.Language;

import org.keycloak.common.util.MultivaluedHashMap;
import org.keycloak.representations.idm.ComponentExportRepresentation;
import org.keycloak.representations.idm.RealmRepresentation;

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

/// What every realm has in common: who gets in, for how long, and in which languages it speaks.
final class RealmSettings {

    private static final Duration ACCESS_TOKEN = Duration.ofMinutes(5);

    /// A working day with its breaks; an owner signs in once in the morning.
    private static final Duration IDLE = Duration.ofHours(12);

    private static final Duration LONGEST_SESSION = Duration.ofDays(7);
    private static final Duration SIGN_IN_FORM = Duration.ofMinutes(30);
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final String PROFILE = "org.keycloak.userprofile.UserProfileProvider";

    private RealmSettings() {}

    static RealmRepresentation of(String name, KeycloakServer server) {
        var realm = new RealmRepresentation();
        realm.setRealm(name);
        realm.setEnabled(true);
        realm.setSslRequired(isLoopback(server.url()) ? "none" : "external");
        signIn(realm);
        lifetimes(realm);
        speakAll(realm);
        realm.setComponents(profile());
        return realm;
    }

    /// What a business adds to a realm that was made ahead of it; the rest stays as it is.
    static RealmRepresentation personal(String businessName, Language language) {
        var realm = new RealmRepresentation();
        realm.setDisplayName(businessName);
        realm.setDefaultLocale(tag(language));
        return realm;
    }

    private static void speakAll(RealmRepresentation realm) {
        var tags = Arrays.stream(Language.values()).map(RealmSettings::tag).toList();
        realm.setInternationalizationEnabled(true);
        realm.setSupportedLocales(new LinkedHashSet<>(tags));
        realm.setDefaultLocale(tag(Language.RU));
    }

    static String tag(Language language) {
        return language.name().toLowerCase(Locale.ROOT);
    }

    private static void signIn(RealmRepresentation realm) {
        realm.setRegistrationAllowed(false);
        realm.setRegistrationEmailAsUsername(true);
        realm.setLoginWithEmailAllowed(true);
        realm.setDuplicateEmailsAllowed(false);
        realm.setEditUsernameAllowed(false);
        realm.setBruteForceProtected(true);
        realm.setPasswordPolicy("length(8)");
    }

    private static void lifetimes(RealmRepresentation realm) {
        realm.setAccessTokenLifespan(seconds(ACCESS_TOKEN));
        realm.setSsoSessionIdleTimeout(seconds(IDLE));
        realm.setSsoSessionMaxLifespan(seconds(LONGEST_SESSION));
        realm.setAccessCodeLifespanLogin(seconds(SIGN_IN_FORM));
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
