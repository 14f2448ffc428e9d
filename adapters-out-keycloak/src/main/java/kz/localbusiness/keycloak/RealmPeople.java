package kz.localbusiness.keycloak;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.localbusiness.application.Role;
import kz.localbusiness.application.business.out.Realms.Owner;
import kz.localbusiness.domain.business.Password;
import org.keycloak.representations.idm.CredentialRepresentation;
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

    static UserRepresentation owner(String realm, Owner owner) {
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
