package kz.localbusiness.application.business;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.business.PaymentLink;
import kz.localbusiness.domain.shared.BusinessId;
import org.jspecify.annotations.Nullable;

/// The owner says where clients pay on Kaspi.
@FunctionalInterface
public interface SetPaymentLink {

    Business set(Command command);

    /// @param link null for none
    record Command(BusinessId business, @Nullable PaymentLink link) implements ForBusiness {}
}
