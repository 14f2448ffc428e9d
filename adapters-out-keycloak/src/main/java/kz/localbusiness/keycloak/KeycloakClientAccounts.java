package kz.localbusiness.keycloak;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.application.client.out.ClientAccounts;
import kz.localbusiness.domain.business.Password;
import kz.localbusiness.domain.client.Contact;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.domain.team.AccountId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Accounts in the realm of the business; the user name is the contact.
@Component
final class KeycloakClientAccounts implements ClientAccounts {

    private static final Logger log = LoggerFactory.getLogger(KeycloakClientAccounts.class);
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final KeycloakServers servers;

    KeycloakClientAccounts(KeycloakServers servers) {
        this.servers = servers;
    }

    @Override
    public Outcome open(Contact contact, Password password, Language language) {
        return inRealm(realm -> {
            var id = realm.find(contact).orElseGet(() -> realm.create(contact, language));
            if (realm.isOfTheTeam(id)) {
                return Outcome.OF_THE_TEAM;
            }
            realm.makeClient(id);
            realm.renew(id, password);
            if (contact instanceof Contact.Phone(var number)) {
                realm.verify(id, number);
            }
            return Outcome.DONE;
        });
    }

    @Override
    public Outcome verify(String subject, PhoneNumber phone) {
        return inRealm(realm -> {
            if (realm.isOfTheTeam(subject)) {
                return Outcome.OF_THE_TEAM;
            }
            realm.verify(subject, phone);
            return Outcome.DONE;
        });
    }

    @Override
    public Optional<List<AccountId>> having(PhoneNumber phone) {
        return asked(realm ->
                realm.having(phone)
                        .filter(id -> !realm.isOfTheTeam(id))
                        .map(AccountId::new)
                        .toList());
    }

    @Override
    public Outcome close(AccountId account) {
        return inRealm(realm -> {
            realm.remove(account.value());
            return Outcome.DONE;
        });
    }

    private Outcome inRealm(Function<RealmClients, Outcome> work) {
        return asked(work).orElse(Outcome.UNAVAILABLE);
    }

    /// Empty when nobody answers.
    private <T> Optional<T> asked(Function<RealmClients, T> work) {
        var business = CurrentBusiness.required();
        var admin = servers.ofCurrentBusiness(PATIENCE);
        try {
            return Optional.of(
                    admin.ask(keycloak ->
                            work.apply(new RealmClients(keycloak.realm(business.toString())))));
        } catch (WebApplicationException refused) {
            log.error("A client's account: answered {}", refused.getResponse().getStatus());
            return Optional.empty();
        } catch (ProcessingException silent) {
            log.error("A client's account: {}", silent.getClass().getSimpleName());
            return Optional.empty();
        }
    }
}
