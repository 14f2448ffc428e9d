package kz.localbusiness.application.catalog;

import kz.localbusiness.application.catalog.out.Offerings;
import kz.localbusiness.domain.catalog.Offering;
import kz.localbusiness.domain.catalog.OfferingDecision;
import kz.localbusiness.domain.catalog.OfferingDecision.CatalogueFull;
import kz.localbusiness.domain.catalog.OfferingDecision.Saved;

/// What every way of saving a service has in common: not too many are offered at a time.
final class OfferedServices {

    private final Offerings offerings;

    OfferedServices(Offerings offerings) {
        this.offerings = offerings;
    }

    OfferingDecision save(Offering told, boolean wasOffered) {
        if (!wasOffered && offerings.offered().size() >= CatalogueFull.MOST) {
            return new CatalogueFull(CatalogueFull.MOST);
        }
        offerings.save(told);
        return new Saved(told);
    }
}
