package kz.localbusiness.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.localbusiness.application.RealmClient;
import kz.localbusiness.application.Role;
import kz.localbusiness.application.business.out.Realms.Owner;
import kz.localbusiness.application.team.out.Accounts.Newcomer;
import kz.localbusiness.domain.business.Password;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.staff.StaffId;
import kz.localbusiness.domain.team.AccountId;
import kz.localbusiness.domain.team.Colleague;
import kz.localbusiness.domain.team.Colleague.Standing;
import kz.localbusiness.domain.team.TeamRole;
import org.jspecify.annotations.Nullable;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.PartialImportRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.RolesRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

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
                .forEach(user ->
                        realm.users().get(user.getId()).resetPassword(password(owner.password())));
    }

    private static UserRepresentation owner(String realm, Owner owner) {
        var user = new UserRepresentation();
        user.setEnabled(true);
        user.setUsername(owner.email().value());
        user.setEmail(owner.email().value());
        user.setEmailVerified(true);
        user.setAttributes(Map.of("locale", List.of(RealmSettings.tag(owner.language()))));
        user.setCredentials(List.of(password(owner.password())));
        user.setRealmRoles(List.of(name(Role.OWNER), "default-roles-" + realm));
        return user;
    }

    /// A request that adds one account to a realm, and fails when there is one.
    static PartialImportRepresentation alone(Newcomer newcomer) {
        var user = new UserRepresentation();
        user.setEnabled(true);
        user.setUsername(newcomer.email().value());
        user.setEmail(newcomer.email().value());
        user.setEmailVerified(newcomer.emailVerified());
        user.setFirstName(newcomer.name());
        user.setAttributes(attributes(newcomer));
        user.setCredentials(List.of(password(newcomer.password())));
        user.setRealmRoles(List.of(name(newcomer.role())));
        var request = new PartialImportRepresentation();
        request.setIfResourceExists(PartialImportRepresentation.Policy.FAIL.name());
        request.setUsers(List.of(user));
        return request;
    }

    private static Map<String, List<String>> attributes(Newcomer newcomer) {
        var attributes = new HashMap<String, List<String>>();
        attributes.put("locale", List.of(RealmSettings.tag(newcomer.language())));
        var staff = newcomer.staff();
        if (staff != null) {
            attributes.put(RealmClient.STAFF_CLAIM, List.of(staff.value().toString()));
        }
        return attributes;
    }

    /// Empty for what no form of ours could have made.
    static Optional<Colleague> colleague(UserRepresentation user, TeamRole role) {
        var email = user.getEmail();
        return email == null || !EmailAddress.isValid(email)
                ? Optional.empty()
                : Optional.of(
                        new Colleague(
                                new AccountId(user.getId()),
                                name(user),
                                new EmailAddress(email),
                                role,
                                staff(user),
                                Standing.SETTLED));
    }

    private static String name(UserRepresentation user) {
        var name = user.getFirstName() == null ? "" : user.getFirstName();
        return name.length() > Colleague.MAX_NAME ? name.substring(0, Colleague.MAX_NAME) : name;
    }

    private static @Nullable StaffId staff(UserRepresentation user) {
        var known = user.firstAttribute(RealmClient.STAFF_CLAIM);
        return known == null ? null : new StaffId(UUID.fromString(known));
    }

    static RoleRepresentation named(RealmResource realm, TeamRole role) {
        return realm.roles().get(name(role)).toRepresentation();
    }

    static String name(TeamRole role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    static CredentialRepresentation password(Password password) {
        var credential = new CredentialRepresentation();
        credential.setType(CredentialRepresentation.PASSWORD);
        credential.setValue(password.value());
        credential.setTemporary(false);
        return credential;
    }

    private static RoleRepresentation role(Role role) {
        var known = new RoleRepresentation();
        known.setName(name(role));
        return known;
    }

    static String name(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }
}
