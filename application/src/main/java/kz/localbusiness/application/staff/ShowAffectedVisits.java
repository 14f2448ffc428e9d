package kz.localbusiness.application.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.business.OpeningHours;
import kz.localbusiness.domain.business.WeeklyHours;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.staff.ScheduleException.Kind;
import kz.localbusiness.domain.staff.StaffId;
import org.jspecify.annotations.Nullable;

/// Before the owner takes hours away: which visits ahead would stand outside of them. They stay
/// booked all the same; whoever knows of them moves them or calls the clients.
@FunctionalInterface
public interface ShowAffectedVisits {

    /// By start; empty when there is no such person.
    Optional<List<Appointment>> show(Query query);

    record Query(BusinessId business, StaffId staff, Change change) implements ForBusiness {}

    sealed interface Change {

        /// @param weekly null for the hours of the business
        record Week(@Nullable WeeklyHours weekly) implements Change {}

        /// @param to inclusive
        /// @param hours what is worked instead, empty on days off
        record Except(LocalDate from, LocalDate to, Kind kind, List<OpeningHours> hours)
                implements Change {}

        /// The ordinary week holds again.
        record Ordinary(LocalDate from, LocalDate to) implements Change {}
    }
}
