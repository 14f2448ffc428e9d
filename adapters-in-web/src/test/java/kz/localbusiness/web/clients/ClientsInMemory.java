package kz.localbusiness.web.clients;

import java.util.List;
import java.util.UUID;
import kz.localbusiness.application.OpenSalon;
import kz.localbusiness.application.business.ShowSetup;
import kz.localbusiness.application.client.AddNote;
import kz.localbusiness.application.client.ImportClients;
import kz.localbusiness.application.client.ListAlike;
import kz.localbusiness.application.client.ListClientVisits;
import kz.localbusiness.application.client.ListClients;
import kz.localbusiness.application.client.MergeClients;
import kz.localbusiness.application.client.RemoveNote;
import kz.localbusiness.application.client.SaveClient;
import kz.localbusiness.application.client.ShowClient;
import kz.localbusiness.application.client.ShowImport;
import kz.localbusiness.domain.client.ClientCard;
import kz.localbusiness.domain.client.ClientId;
import kz.localbusiness.domain.client.ClientProfile;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.web.layout.SignedInSalon;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// A salon whose owner looks at its clients.
@Configuration
@Import(SignedInSalon.class)
class ClientsInMemory {

    static ClientId client(int number) {
        return new ClientId(new UUID(6, number));
    }

    static void store(OpenSalon salon, int number, String name, String phone, String... tags) {
        var profile =
                new ClientProfile(
                        name,
                        List.of(new PhoneNumber(phone)),
                        null,
                        Language.RU,
                        null,
                        List.of(tags));
        var card =
                ClientCard.opened(
                        client(number), salon.business, profile, salon.platform.clock.instant());
        salon.run(() -> salon.platform.clientCards.save(card));
    }

    @Bean
    ClientsPorts clientsPorts(OpenSalon salon) {
        var platform = salon.platform;
        return new ClientsPorts(
                platform.port(ShowSetup.class),
                platform.port(ListClients.class),
                platform.port(ListAlike.class),
                platform.port(ShowClient.class),
                platform.port(ListClientVisits.class),
                platform.port(SaveClient.class),
                platform.port(AddNote.class),
                platform.port(RemoveNote.class),
                platform.port(MergeClients.class),
                platform.port(ImportClients.class),
                platform.port(ShowImport.class),
                Runnable::run,
                platform.ids);
    }
}
