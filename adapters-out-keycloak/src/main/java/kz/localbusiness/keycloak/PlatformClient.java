package kz.localbusiness.keycloak;

import java.net.URI;
import java.util.List;
import java.util.Map;
import kz.localbusiness.application.Instance;
import kz.localbusiness.application.RealmClient;
import kz.localbusiness.domain.shared.BusinessId;
import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.representations.idm.ProtocolMapperRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/// The platform as a realm knows it: a confidential client of the standard flow with PKCE, one for
/// the first minute of a business, and one for the platform's own work there.
final class PlatformClient {

    private PlatformClient() {}

    static ClientRepresentation of(BusinessId business, Instance instance, RealmClient platform) {
        var redirect = RealmClient.redirect(instance, business);
        var client = of(platform.secret(business), redirect, instance);
        client.setBaseUrl(RealmClient.home(instance, business).toString());
        return client;
    }

    static ClientRepresentation of(String secret, URI redirect, Instance instance) {
        var client = new ClientRepresentation();
        client.setClientId(RealmClient.ID);
        client.setSecret(secret);
        client.setProtocol("openid-connect");
        client.setRootUrl(instance.publicUrl().toString());
        // without `basic` tokens tell neither `sub` nor `auth_time`
        client.setDefaultClientScopes(List.of("basic", "profile", "email"));
        client.setOptionalClientScopes(List.of()); // no offline access: a session ends
        client.setRedirectUris(List.of(redirect.toString()));
        client.setWebOrigins(List.of());
        client.setAttributes(
                Map.of(
                        "pkce.code.challenge.method",
                        "S256",
                        "post.logout.redirect.uris",
                        instance.publicUrl() + "/*"));
        client.setProtocolMappers(
                List.of(
                        roles(),
                        attribute(RealmClient.STAFF_CLAIM),
                        attribute(RealmClient.PHONE_CLAIM)));
        onlyStandardFlow(client);
        return client;
    }

    /// Exchanges the password that an owner has just chosen on our page for tokens, from server to
    /// server and once; everybody else, and the owner later, goes through the realm's own form.
    static ClientRepresentation forFirstSignIn(
            BusinessId business, Instance instance, RealmClient platform) {
        var client = of(business, instance, platform);
        client.setClientId(RealmClient.FIRST_SIGN_IN);
        client.setSecret(platform.firstSignInSecret(business));
        client.setRedirectUris(List.of());
        client.setStandardFlowEnabled(false);
        client.setDirectAccessGrantsEnabled(true);
        return client;
    }

    /// Nobody signs in through it.
    static ClientRepresentation forAdministration(BusinessId business, RealmClient platform) {
        var client = new ClientRepresentation();
        client.setClientId(RealmClient.ADMINISTRATION);
        client.setSecret(platform.administrationSecret(business));
        client.setProtocol("openid-connect");
        client.setDefaultClientScopes(List.of("basic", "roles"));
        client.setOptionalClientScopes(List.of());
        client.setRedirectUris(List.of());
        client.setWebOrigins(List.of());
        onlyStandardFlow(client);
        client.setStandardFlowEnabled(false);
        client.setServiceAccountsEnabled(true);
        return client;
    }

    static UserRepresentation administrator() {
        var user = new UserRepresentation();
        user.setUsername("service-account-" + RealmClient.ADMINISTRATION);
        user.setEnabled(true);
        user.setServiceAccountClientId(RealmClient.ADMINISTRATION);
        user.setClientRoles(Map.of("realm-management", List.of("realm-admin")));
        return user;
    }

    private static void onlyStandardFlow(ClientRepresentation client) {
        client.setEnabled(true);
        client.setPublicClient(false);
        client.setClientAuthenticatorType("client-secret");
        client.setStandardFlowEnabled(true);
        client.setImplicitFlowEnabled(false);
        client.setDirectAccessGrantsEnabled(false);
        client.setServiceAccountsEnabled(false);
        client.setConsentRequired(false);
        client.setFrontchannelLogout(false);
    }

    private static ProtocolMapperRepresentation roles() {
        var mapper = new ProtocolMapperRepresentation();
        mapper.setName("realm roles");
        mapper.setProtocol("openid-connect");
        mapper.setProtocolMapper("oidc-usermodel-realm-role-mapper");
        mapper.setConfig(
                Map.of(
                        "claim.name", RealmClient.ROLES_CLAIM + ".roles",
                        "jsonType.label", "String",
                        "multivalued", "true",
                        "id.token.claim", "true",
                        "access.token.claim", "true"));
        return mapper;
    }

    private static ProtocolMapperRepresentation attribute(String name) {
        var mapper = new ProtocolMapperRepresentation();
        mapper.setName(name);
        mapper.setProtocol("openid-connect");
        mapper.setProtocolMapper("oidc-usermodel-attribute-mapper");
        mapper.setConfig(
                Map.of(
                        "user.attribute", name,
                        "claim.name", name,
                        "jsonType.label", "String",
                        "id.token.claim", "true",
                        "access.token.claim", "true"));
        return mapper;
    }
}
