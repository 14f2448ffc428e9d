package kz.localbusiness.application.catalog;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.catalog.out.Offerings;
import kz.localbusiness.domain.catalog.Offering;
import kz.localbusiness.domain.catalog.OfferingDecision;

@UseCase(Audience.MANAGEMENT)
class DescribeOfferingUseCase implements DescribeOffering {

    private final Offerings offerings;
    private final OfferedServices services;

    DescribeOfferingUseCase(Offerings offerings) {
        this.offerings = offerings;
        this.services = new OfferedServices(offerings);
    }

    @Override
    public OfferingDecision describe(Command command) {
        var known = offerings.find(command.offering());
        var told = known.orElseGet(() -> plain(command));
        return services.save(
                told.described(
                        command.name(), command.description(), command.duration(), command.price()),
                known.filter(Offering::isOffered).isPresent());
    }

    private static Offering plain(Command command) {
        return Offering.plain(
                command.business(),
                command.offering(),
                command.name(),
                command.duration(),
                command.price());
    }
}
