package kz.localbusiness.keycloak;

import com.fasterxml.jackson.databind.JsonNode;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

import kz.localbusiness.application.Role;
import kz.localbusiness.application.business.out.Realms.Owner;

import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.PartialImportRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.RolesRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What people can be in a realm, and the first of them.
final class RealmPeople {

    private RealmPeople() {}

    static RolesRepresentation roles() {
        var roles = new RolesRepresentation();
        roles.setRealm(Arrays.stream(Role.values()).map(RealmPeople::role).toList());
        return roles;
    }

    /// One request makes the account with its password and roles; whom it finds there already gets
    /// the password just given.
    static void moveIn(RealmResource realm, String name, Owner owner) {
        var people = new PartialImportRepresentation();
        people.setIfResourceExists(PartialImportRepresentation.Policy.SKIP.name());
        people.setUsers(List.of(owner(name, owner)));
        try (var answer = realm.partialImport(people)) {
            if (answer.getStatusInfo().getFamily() != Response.Status.Family.SUCCESSFUL) {
                throw new WebApplicationException(answer.getStatus());
            }
            if (answer.readEntity(JsonNode.class).path("skipped").asInt() > 0) {
                changePassword(realm, owner);
            }
        }
    }

    private static void changePassword(RealmResource realm, Owner owner) {
        realm.users()
                .searchByEmail(owner.email().value(), true)
                .forEach(user -> realm.users().get(user.getId()).resetPassword(password(owner)));
    }

    private static UserRepresentation owner(String realm, Owner owner) {
        var user = new UserRepresentation();
        user.setEnabled(true);
        user.setUsername(owner.email().value());
        user.setEmail(owner.email().value());
        user.setEmailVerified(true);
        user.setAttributes(Map.of("locale", List.of(RealmSettings.tag(owner.language()))));
        user.setCredentials(List.of(password(owner)));
        user.setRealmRoles(List.of(name(Role.OWNER), "default-roles-" + realm));
        return user;
    }

    private static CredentialRepresentation password(Owner owner) {
        var credential = new CredentialRepresentation();
        credential.setType(CredentialRepresentation.PASSWORD);
        credential.setValue(owner.password().value());
        credential.setTemporary(false);
        return credential;
    }

    private static RoleRepresentation role(Role role) {
        var known = new RoleRepresentation();
        known.setName(name(role));
        return known;
    }

    private static String name(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }
}
