package kz.localbusiness.application.payment;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.payment.BillerName;
import kz.localbusiness.domain.shared.BusinessId;
import org.jspecify.annotations.Nullable;

/// Keeps under what name the bank knows the business. While the bank may not collect there is
/// nothing to name.
@FunctionalInterface
public interface SetBillerName {

    void set(Command command);

    /// @param name null to be without one again
    record Command(BusinessId business, @Nullable BillerName name) implements ForBusiness {}
}
