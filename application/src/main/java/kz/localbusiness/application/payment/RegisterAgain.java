package kz.localbusiness.application.payment;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.shared.BusinessId;

/// The owner has seen to what stood in the way of a receipt. Where its answer was lost, the owner
/// says so much as that it is not registered.
@FunctionalInterface
public interface RegisterAgain {

    void again(Command command);

    /// @param receipt its number
    record Command(BusinessId business, long receipt) implements ForBusiness {}
}
