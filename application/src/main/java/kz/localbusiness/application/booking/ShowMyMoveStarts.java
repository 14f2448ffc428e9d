package kz.localbusiness.application.booking;

import java.time.LocalDate;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.application.booking.ShowFreeStarts.FreeStarts;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.Leeway.Barred;
import kz.localbusiness.domain.booking.ManageToken;
import kz.localbusiness.domain.shared.BusinessId;

/// When the client who holds the manage link could come instead; the visit is not in its own way.
@FunctionalInterface
public interface ShowMyMoveStarts {

    Answer show(Query query);

    /// @param to inclusive; at most [ShowFreeStarts#MOST_DAYS] dates are looked at
    record Query(
            BusinessId business,
            AppointmentId appointment,
            ManageToken token,
            LocalDate from,
            LocalDate to)
            implements ForBusiness {}

    sealed interface Answer {}

    record Shown(FreeStarts free) implements Answer {}

    /// Whatever start it is.
    record NotAllowedNow(Barred why) implements Answer {}

    record NoSuchAppointment() implements Answer {}
}
