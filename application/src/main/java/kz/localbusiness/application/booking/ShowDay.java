package kz.localbusiness.application.booking;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.AppointmentState;
import kz.localbusiness.domain.booking.Block;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.staff.StaffMember;
import org.jspecify.annotations.Nullable;

/// A day of the business as its owner sees it.
@FunctionalInterface
public interface ShowDay {

    DayAgenda show(Query query);

    /// @param date null for today on the business's clock
    record Query(BusinessId business, @Nullable LocalDate date) implements ForBusiness {}

    record DayAgenda(LocalDate date, ZoneId zone, List<StaffAgenda> staff) {

        /// Visits for which a client is still awaited, by start.
        public Stream<Appointment> expected() {
            return staff.stream()
                    .flatMap(one -> one.appointments().stream())
                    .filter(visit -> visit.state() instanceof AppointmentState.Ahead)
                    .distinct()
                    .sorted(Comparator.comparing(visit -> visit.slot().start()));
        }
    }

    /// @param appointments by start; those that live here, cancelled ones included, and those that
    ///   have moved here; not those that have moved away
    /// @param blocks by start
    record StaffAgenda(StaffMember member, List<Appointment> appointments, List<Block> blocks) {}
}
