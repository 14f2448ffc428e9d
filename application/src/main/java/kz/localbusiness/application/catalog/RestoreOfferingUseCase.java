package kz.localbusiness.application.catalog;

import java.util.Optional;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.catalog.out.Offerings;
import kz.localbusiness.domain.catalog.OfferingDecision;

@UseCase(Audience.MANAGEMENT)
class RestoreOfferingUseCase implements RestoreOffering {

    private final Offerings offerings;
    private final OfferedServices services;

    RestoreOfferingUseCase(Offerings offerings) {
        this.offerings = offerings;
        this.services = new OfferedServices(offerings);
    }

    @Override
    public Optional<OfferingDecision> restore(Command command) {
        return offerings
                .find(command.offering())
                .map(known -> services.save(known.restored(), known.isOffered()));
    }
}
