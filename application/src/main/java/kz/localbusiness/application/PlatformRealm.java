package kz.localbusiness.application;

import java.net.URI;
import java.util.Base64;

/// The realm of those who run the platform, beside the businesses' realms: who provisions it and
/// who signs people in through it must say the same.
public final class PlatformRealm {

    /// No business's, whose realms are named by UUIDs.
    public static final String NAME = "platform";

    /// Of the realm's people, in [RealmClient#ROLES_CLAIM].
    public static final String OPERATOR = "operator";

    private PlatformRealm() {}

    public static String clientSecret(DerivedSecrets secrets) {
        var derived = secrets.derive("realm-client:" + NAME);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(derived);
    }

    /// The one address to which the realm may send people back after they have signed in.
    public static URI redirect(Instance instance) {
        return URI.create("%s/login/oauth2/code/%s".formatted(instance.publicUrl(), NAME));
    }
}
