package kz.localbusiness.keycloak;

import jakarta.ws.rs.NotFoundException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.RealmClient;
import kz.localbusiness.application.Role;
import kz.localbusiness.domain.business.Password;
import kz.localbusiness.domain.client.Contact;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.PhoneNumber;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/// The clients of one realm, each step of it harmless when repeated.
record RealmClients(RealmResource realm) {

    private static final int MOST = 20;
    private static final Set<String> TEAM =
            Audience.TEAM.roles().stream().map(RealmPeople::name).collect(Collectors.toSet());

    Optional<String> find(Contact contact) {
        return realm.users().searchByUsername(contact.name(), true).stream()
                .findFirst()
                .map(UserRepresentation::getId);
    }

    /// @return the new account's id
    String create(Contact contact, Language language) {
        var user = new UserRepresentation();
        user.setEnabled(true);
        user.setUsername(contact.name());
        if (contact instanceof Contact.Email(var address)) {
            user.setEmail(address.value());
            user.setEmailVerified(true);
        }
        user.setAttributes(Map.of("locale", List.of(RealmSettings.tag(language))));
        try (var answer = realm.users().create(user)) {
            return CreatedResponseUtil.getCreatedId(answer);
        }
    }

    boolean isOfTheTeam(String id) {
        return user(id).roles().realmLevel().listAll().stream()
                .map(RoleRepresentation::getName)
                .anyMatch(TEAM::contains);
    }

    void makeClient(String id) {
        var client = realm.roles().get(RealmPeople.name(Role.CLIENT)).toRepresentation();
        user(id).roles().realmLevel().add(List.of(client));
    }

    /// Nobody goes on under the old password.
    void renew(String id, Password password) {
        user(id).resetPassword(RealmPeople.password(password));
        user(id).logout();
    }

    /// The number is nobody else's any more: who proves to have it last has it.
    void verify(String id, PhoneNumber phone) {
        var others = proven(phone).filter(other -> !other.equals(id));
        others.forEach(other -> keep(other, List.of()));
        keep(id, List.of(phone.value()));
    }

    /// Those who have proven this number, or whose name it is.
    Stream<String> having(PhoneNumber phone) {
        return Stream.concat(proven(phone), find(new Contact.Phone(phone)).stream()).distinct();
    }

    /// Ends their sessions too; an account that is gone already stays so.
    void remove(String id) {
        try {
            user(id).remove();
        } catch (NotFoundException _) {
            return;
        }
    }

    private Stream<String> proven(PhoneNumber phone) {
        var query = "%s:%s".formatted(RealmClient.PHONE_CLAIM, phone.value());
        return realm.users().searchByAttributes(0, MOST, null, true, true, query).stream()
                .map(UserRepresentation::getId);
    }

    private void keep(String id, List<String> phones) {
        var account = user(id).toRepresentation();
        var known = account.getAttributes();
        var attributes = known == null ? new HashMap<String, List<String>>() : new HashMap<>(known);
        attributes.put(RealmClient.PHONE_CLAIM, phones);
        account.setAttributes(attributes);
        user(id).update(account);
        if (phones.isEmpty()) {
            user(id).logout();
        }
    }

    private UserResource user(String id) {
        return realm.users().get(id);
    }
}
