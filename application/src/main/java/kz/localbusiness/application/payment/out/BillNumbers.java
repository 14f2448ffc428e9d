package kz.localbusiness.application.payment.out;

import java.util.Optional;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.payment.BillNumber;

/// Which number stands for which visit of the current business.
public interface BillNumbers {

    Optional<AppointmentId> find(BillNumber number);

    /// For good, unless it is another one's.
    ///
    /// @return whose it is then
    AppointmentId claim(BillNumber number, AppointmentId visit);
}
