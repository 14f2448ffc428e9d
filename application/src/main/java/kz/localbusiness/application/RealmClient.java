package kz.localbusiness.application;

import java.net.URI;
import java.util.Base64;
import kz.localbusiness.domain.shared.BusinessId;

/// How the platform is known to every realm: who provisions it there and who signs people in
/// through it must say the same.
public final class RealmClient {

    public static final String ID = "lbp-web";

    /// The client through which an owner who has just registered is signed in.
    public static final String FIRST_SIGN_IN = "lbp-first-sign-in";

    /// The client whose own account administers its realm, and no other one.
    public static final String ADMINISTRATION = "lbp-administration";

    /// Of the ID token and the access token; holds `{"roles": […]}`.
    public static final String ROLES_CLAIM = "realm_access";

    /// Of both tokens: whom clients book when they book this person; missing for all others.
    public static final String STAFF_CLAIM = "staff";

    /// Of both tokens: the number that a client has proven to have; missing for all others.
    public static final String PHONE_CLAIM = "phone";

    private final DerivedSecrets secrets;

    public RealmClient(DerivedSecrets secrets) {
        this.secrets = secrets;
    }

    /// Never stored on our side, another one in every realm.
    public String secret(BusinessId business) {
        return text(secrets.derive("realm-client:" + business));
    }

    public String firstSignInSecret(BusinessId business) {
        return text(secrets.derive("realm-first-sign-in:" + business));
    }

    public String administrationSecret(BusinessId business) {
        return text(secrets.derive("realm-administration:" + business));
    }

    private static String text(byte[] secret) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    /// Where a realm's pages lead back to; it outlives a change of the slug.
    public static URI home(Instance instance, BusinessId business) {
        return URI.create("%s/business/%s".formatted(instance.publicUrl(), business));
    }

    /// The one address to which a realm may send people back after they have signed in.
    public static URI redirect(Instance instance, BusinessId business) {
        return URI.create("%s/login/oauth2/code/%s".formatted(instance.publicUrl(), business));
    }
}
