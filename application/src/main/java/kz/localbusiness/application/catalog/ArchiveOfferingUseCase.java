package kz.localbusiness.application.catalog;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.catalog.out.Offerings;

@UseCase(Audience.MANAGEMENT)
class ArchiveOfferingUseCase implements ArchiveOffering {

    private final Offerings offerings;

    ArchiveOfferingUseCase(Offerings offerings) {
        this.offerings = offerings;
    }

    @Override
    public boolean archive(Command command) {
        var found = offerings.find(command.offering());
        found.ifPresent(offering -> offerings.save(offering.archive()));
        return found.isPresent();
    }
}
