package kz.localbusiness.keycloak;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.application.RealmClient;
import kz.localbusiness.application.team.out.Accounts;
import kz.localbusiness.application.team.out.Accounts.Creation.Created;
import kz.localbusiness.application.team.out.Accounts.Creation.Silent;
import kz.localbusiness.application.team.out.Accounts.Creation.Taken;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.staff.StaffId;
import kz.localbusiness.domain.team.AccountId;
import kz.localbusiness.domain.team.Colleague;
import kz.localbusiness.domain.team.TeamRole;
import org.jspecify.annotations.Nullable;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.UserRepresentation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// The team's accounts in the realm of the current business.
@Component
final class KeycloakAccounts implements Accounts {

    private static final Logger log = LoggerFactory.getLogger(KeycloakAccounts.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int MOST = 200;

    private final KeycloakServers servers;

    KeycloakAccounts(KeycloakServers servers) {
        this.servers = servers;
    }

    @Override
    public Optional<List<Colleague>> team() {
        var found = new LinkedHashMap<AccountId, Colleague>();
        var answered =
                ask(realm -> {
                    for (var role : TeamRole.values()) {
                        realm
                                .roles()
                                .get(RealmPeople.name(role))
                                .getUserMembers(false, 0, MOST)
                                .stream()
                                .flatMap(one -> RealmPeople.colleague(one, role).stream())
                                .forEach(one -> found.putIfAbsent(one.account(), one));
                    }
                });
        return answered ? Optional.of(List.copyOf(found.values())) : Optional.empty();
    }

    /// One request makes all of the account or nothing.
    @Override
    public Creation create(Newcomer newcomer) {
        var known = new AtomicReference<Creation>(new Silent());
        ask(realm -> known.set(created(realm, newcomer)));
        return known.get();
    }

    private static Creation created(RealmResource realm, Newcomer newcomer) {
        var there = found(realm, newcomer.email());
        if (there.isPresent()) {
            return again(realm, there.get(), newcomer.role());
        }
        try (var answer = realm.partialImport(RealmPeople.alone(newcomer))) {
            if (answer.getStatus() != 200) {
                throw new WebApplicationException(answer.getStatus());
            }
        }
        return found(realm, newcomer.email())
                .<Creation>map(one -> new Created(new AccountId(one.getId()), false))
                .orElseGet(Silent::new);
    }

    private static Optional<UserRepresentation> found(RealmResource realm, EmailAddress email) {
        return realm.users().searchByEmail(email.value(), true).stream().findFirst();
    }

    /// Only an account that came to be by this very request has this role of the team already.
    private static Creation again(RealmResource realm, UserRepresentation there, TeamRole role) {
        var roles =
                realm.users().get(there.getId()).roles().realmLevel().listAll().stream()
                        .map(one -> one.getName())
                        .toList();
        return roles.contains(RealmPeople.name(role))
                ? new Created(new AccountId(there.getId()), true)
                : new Taken();
    }

    @Override
    public boolean assign(AccountId account, TeamRole role, @Nullable StaffId staff) {
        return ask(realm -> {
            var user = realm.users().get(account.value());
            var known = user.toRepresentation();
            var attributes = attributes(known);
            attributes.remove(RealmClient.STAFF_CLAIM);
            if (staff != null) {
                attributes.put(RealmClient.STAFF_CLAIM, List.of(staff.value().toString()));
            }
            known.setAttributes(attributes);
            user.update(known);
            var others = new ArrayList<>(Arrays.asList(TeamRole.values()));
            others.remove(role);
            user.roles()
                    .realmLevel()
                    .remove(others.stream().map(one -> RealmPeople.named(realm, one)).toList());
            user.roles().realmLevel().add(List.of(RealmPeople.named(realm, role)));
            user.logout();
        });
    }

    private static Map<String, List<String>> attributes(UserRepresentation user) {
        var known = user.getAttributes();
        return known == null ? new LinkedHashMap<>() : new LinkedHashMap<>(known);
    }

    @Override
    public boolean signOut(AccountId account) {
        return ask(realm -> realm.users().get(account.value()).logout());
    }

    @Override
    public boolean remove(AccountId account) {
        return ask(realm -> {
            try {
                realm.users().get(account.value()).remove();
            } catch (NotFoundException gone) {
                log.debug("The account was gone already: {}", account.value());
            }
        });
    }

    /// @return false when the server refused or did not answer
    private boolean ask(Consumer<RealmResource> work) {
        var business = CurrentBusiness.required();
        try {
            servers.ofCurrentBusiness(PATIENCE)
                    .call(keycloak -> work.accept(keycloak.realm(business.toString())));
            return true;
        } catch (WebApplicationException refused) {
            log.warn("Realm {} answered {}", business, refused.getResponse().getStatus());
            return false;
        } catch (ProcessingException silent) {
            log.warn("Realm {} did not answer", business);
            return false;
        }
    }
}
