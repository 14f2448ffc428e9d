package kz.localbusiness.web.catalog;

import java.time.Duration;
import java.util.UUID;
import kz.localbusiness.application.OpenSalon;
import kz.localbusiness.application.catalog.ArchiveOffering;
import kz.localbusiness.application.catalog.ArrangeServices;
import kz.localbusiness.application.catalog.RestoreOffering;
import kz.localbusiness.application.catalog.SaveOffering;
import kz.localbusiness.application.catalog.ShowCatalogue;
import kz.localbusiness.application.staff.ListResources;
import kz.localbusiness.application.staff.SaveResource;
import kz.localbusiness.application.staff.ShowPeople;
import kz.localbusiness.domain.catalog.Offering;
import kz.localbusiness.domain.catalog.OfferingId;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.web.layout.SignedInSalon;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// The real use cases of a salon's services, over fakes.
@Configuration
@Import(SignedInSalon.class)
class CatalogInMemory {

    final OpenSalon salon;

    CatalogInMemory(OpenSalon salon) {
        this.salon = salon;
    }

    Offering offers(String name, String category) {
        var id = new OfferingId(UUID.randomUUID());
        var offering =
                Offering.plain(salon.business, id, name, Duration.ofMinutes(30), Money.tenge(3_000))
                        .in(category);
        salon.run(() -> salon.platform.offerings.save(offering));
        return offering;
    }

    Offering stored(OfferingId id) {
        return salon.call(() -> salon.platform.offerings.find(id)).orElseThrow();
    }

    @Bean
    CatalogPorts catalogPorts() {
        return new CatalogPorts(
                port(ShowCatalogue.class),
                port(ShowPeople.class),
                port(SaveOffering.class),
                port(ArchiveOffering.class),
                port(RestoreOffering.class),
                port(ArrangeServices.class),
                port(ListResources.class),
                port(SaveResource.class),
                salon.platform.ids);
    }

    private <P> P port(Class<P> type) {
        return salon.platform.port(type);
    }
}
