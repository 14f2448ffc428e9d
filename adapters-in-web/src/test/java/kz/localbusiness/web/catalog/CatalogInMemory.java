package kz.localbusiness.web.catalog;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import kz.localbusiness.application.Callers;
import kz.localbusiness.application.Instance;
import kz.localbusiness.application.OpenSalon;
import kz.localbusiness.application.business.ResolveSlug;
import kz.localbusiness.application.business.ShowSetup;
import kz.localbusiness.application.catalog.ArchiveOffering;
import kz.localbusiness.application.catalog.ArrangeServices;
import kz.localbusiness.application.catalog.RestoreOffering;
import kz.localbusiness.application.catalog.SaveOffering;
import kz.localbusiness.application.catalog.ShowCatalogue;
import kz.localbusiness.application.platform.ShowAnnouncements;
import kz.localbusiness.application.staff.ListResources;
import kz.localbusiness.application.staff.SaveResource;
import kz.localbusiness.application.staff.ShowPeople;
import kz.localbusiness.domain.catalog.Offering;
import kz.localbusiness.domain.catalog.OfferingId;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.web.business.OwnBusiness;
import kz.localbusiness.web.layout.AnnouncementBoard;
import kz.localbusiness.web.layout.NobodyWaits;
import kz.localbusiness.web.text.Translations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// The real use cases of a salon's services, over fakes.
@Configuration
@Import({AnnouncementBoard.class, NobodyWaits.class, Translations.class, OwnBusiness.class})
class CatalogInMemory {

    final OpenSalon salon = new OpenSalon();

    CatalogInMemory() {
        salon.platform.callers.becomeOwnerOf(salon.business);
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

    @Bean
    Instance instance() {
        return salon.platform.instance;
    }

    @Bean
    Callers callers() {
        return salon.platform.callers;
    }

    @Bean
    Clock clock() {
        return salon.platform.clock;
    }

    @Bean
    ResolveSlug resolveSlug() {
        return _ -> Optional.of(salon.business);
    }

    @Bean
    ShowSetup showSetup() {
        return port(ShowSetup.class);
    }

    @Bean
    ShowAnnouncements showAnnouncements() {
        return port(ShowAnnouncements.class);
    }
}
