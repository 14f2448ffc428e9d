package kz.localbusiness.application.payment;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.shared.BusinessId;

/// Compares the charges of the last days with what the bank has of them. What is paid at the bank
/// and not with us is looked at again as usual, which mends it; everything else is only said.
@FunctionalInterface
public interface ReconcileWithBank {

    void reconcile(Command command);

    record Command(BusinessId business) implements ForBusiness {}
}
