package kz.localbusiness.application.booking;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.booking.Appointment;
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

    record DayAgenda(LocalDate date, ZoneId zone, List<StaffAgenda> staff) {}

    /// @param appointments by start; those that live here, cancelled ones included, and those that
    ///   have moved here; not those that have moved away
    /// @param blocks by start
    record StaffAgenda(StaffMember member, List<Appointment> appointments, List<Block> blocks) {}
}
