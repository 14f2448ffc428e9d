package kz.localbusiness.application.business;

import java.time.LocalDate;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.business.ClosureDecision;
import kz.localbusiness.domain.shared.BusinessId;

/// The owner keeps the doors shut on some days. Booked appointments stay.
@FunctionalInterface
public interface AddClosure {

    ClosureDecision add(Command command);

    /// @param to inclusive
    /// @param reason may be empty; clients may read it
    record Command(BusinessId business, LocalDate from, LocalDate to, String reason)
            implements ForBusiness {}
}
