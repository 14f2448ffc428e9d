package kz.localbusiness.application.catalog;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.catalog.out.Offerings;
import kz.localbusiness.domain.business.PolicyOverrides;
import kz.localbusiness.domain.catalog.Delivery;
import kz.localbusiness.domain.catalog.Offering;
import kz.localbusiness.domain.catalog.OfferingDecision;
import kz.localbusiness.domain.catalog.OfferingDecision.CatalogueFull;
import kz.localbusiness.domain.catalog.OfferingDecision.Saved;

@UseCase(Audience.OWNER)
class SaveOfferingUseCase implements SaveOffering {

    private final Offerings offerings;

    SaveOfferingUseCase(Offerings offerings) {
        this.offerings = offerings;
    }

    @Override
    public OfferingDecision save(Command command) {
        var known = offerings.find(command.offering());
        if (known.isEmpty() && offerings.offered().size() >= CatalogueFull.MOST) {
            return new CatalogueFull(CatalogueFull.MOST);
        }
        var offering = told(command, known.map(Offering::version).orElse(0L));
        offerings.save(offering);
        return new Saved(offering);
    }

    private static Offering told(Command command, long version) {
        return new Offering(
                command.business(),
                command.offering(),
                command.name(),
                command.description(),
                "",
                command.duration(),
                command.price(),
                Delivery.PLAIN,
                PolicyOverrides.NONE,
                false,
                version);
    }
}
