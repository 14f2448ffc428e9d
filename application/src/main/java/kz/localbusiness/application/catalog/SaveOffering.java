package kz.localbusiness.application.catalog;

import java.time.Duration;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.business.PolicyOverrides;
import kz.localbusiness.domain.catalog.Delivery;
import kz.localbusiness.domain.catalog.OfferingDecision;
import kz.localbusiness.domain.catalog.OfferingId;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.domain.shared.OtherLanguages;

/// The owner adds a service or changes one, with everything that there is to say about it; an
/// archived one is offered again. The form names it, so sending twice adds one.
@FunctionalInterface
public interface SaveOffering {

    OfferingDecision save(Command command);

    /// @param names what the name says in other languages
    /// @param category empty for none
    record Command(
            BusinessId business,
            OfferingId offering,
            String name,
            String description,
            OtherLanguages names,
            OtherLanguages descriptions,
            String category,
            Duration duration,
            Money price,
            Delivery delivery,
            PolicyOverrides overrides)
            implements ForBusiness {}
}
