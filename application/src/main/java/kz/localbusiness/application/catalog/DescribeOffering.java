package kz.localbusiness.application.catalog;

import java.time.Duration;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.catalog.OfferingDecision;
import kz.localbusiness.domain.catalog.OfferingId;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.Money;

/// The owner says what a service is, how long it lasts and what it costs. A new one is plain, a
/// known one is rendered and booked as before; the form names it, so sending twice adds one.
@FunctionalInterface
public interface DescribeOffering {

    OfferingDecision describe(Command command);

    record Command(
            BusinessId business,
            OfferingId offering,
            String name,
            String description,
            Duration duration,
            Money price)
            implements ForBusiness {}
}
