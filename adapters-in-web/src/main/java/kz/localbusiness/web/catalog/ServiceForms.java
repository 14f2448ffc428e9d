package kz.localbusiness.web.catalog;

import java.util.Optional;
import kz.localbusiness.application.catalog.ShowCatalogue;
import kz.localbusiness.application.catalog.ShowCatalogue.Catalogue;
import kz.localbusiness.application.staff.ListResources;
import kz.localbusiness.application.staff.SaveResource;
import kz.localbusiness.application.staff.ShowPeople;
import kz.localbusiness.application.staff.ShowPeople.People;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.catalog.Offering;
import kz.localbusiness.domain.catalog.OfferingId;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.staff.Resource;
import kz.localbusiness.domain.staff.ResourceDecision;
import kz.localbusiness.domain.staff.ResourceDecision.ResourcesFull;
import kz.localbusiness.domain.staff.ResourceDecision.Saved;
import kz.localbusiness.domain.staff.ResourceId;
import kz.localbusiness.web.text.PathIds;

/// Makes the form of a service from what is stored at that moment.
final class ServiceForms {

    private final CatalogPorts ports;
    private final BusinessId own;
    private final People people;
    private final Catalogue catalogue;

    ServiceForms(CatalogPorts ports, BusinessId own) {
        this.ports = ports;
        this.own = own;
        this.people = ports.people().show(new ShowPeople.Query(own));
        this.catalogue = ports.catalogue().show(new ShowCatalogue.Query(own));
    }

    Business business() {
        return people.business();
    }

    Optional<ServiceForm> empty() {
        return Optional.of(form(Optional.empty(), new OfferingId(ports.ids().next())));
    }

    /// @param id as the path has it
    Optional<ServiceForm> of(String id) {
        return PathIds.read(id)
                .map(OfferingId::new)
                .flatMap(catalogue::find)
                .map(known -> form(Optional.of(known), known.id()));
    }

    private ServiceForm form(Optional<Offering> known, OfferingId id) {
        return new ServiceForm(
                own,
                id,
                known,
                catalogue.shelves().stream()
                        .map(shelf -> shelf.category().name())
                        .filter(name -> !name.isEmpty())
                        .toList(),
                people.serving(),
                ports.resources().list(new ListResources.Query(own)),
                ports.ids(),
                this::resource);
    }

    private Optional<Resource> resource(String name) {
        var id = new ResourceId(ports.ids().next());
        return made(ports.saveResource().save(new SaveResource.Command(own, id, name)));
    }

    private static Optional<Resource> made(ResourceDecision decision) {
        return switch (decision) {
            case Saved(var resource) -> Optional.of(resource);
            case ResourcesFull _ -> Optional.empty();
        };
    }
}
