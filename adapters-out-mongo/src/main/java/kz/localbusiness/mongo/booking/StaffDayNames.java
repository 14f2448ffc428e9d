package kz.localbusiness.mongo.booking;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.Departure;
import kz.localbusiness.domain.booking.StaffDay;
import kz.localbusiness.domain.staff.StaffId;
import org.jspecify.annotations.Nullable;

/// What days and their appointments are called in the store.
final class StaffDayNames {

    /// Days that one call may read: everybody of the largest business for two months.
    static final int MOST = 6_500;

    private StaffDayNames() {}

    static String name(StaffId staff, LocalDate date) {
        return "%s/%s".formatted(staff.value(), date);
    }

    static Stream<String> names(StaffId staff, LocalDate from, LocalDate to) {
        return Stream.iterate(from, date -> !date.isAfter(to), date -> date.plusDays(1))
                .map(date -> name(staff, date));
    }

    static String id(StaffDay day) {
        return "%s/%s".formatted(day.business(), name(day.staff(), day.date()));
    }

    static List<String> claims(StaffDay day) {
        var appointments = day.appointments().stream().map(Appointment::id);
        var ids = appointments.map(id -> id.value().toString());
        return Stream.concat(Stream.of(id(day)), ids).toList();
    }

    static @Nullable List<String> leaving(StaffDay day) {
        var leaving =
                day.departures().stream()
                        .map(Departure::appointment)
                        .map(one -> "%s/%s".formatted(day.business(), one.id().value()))
                        .toList();
        return leaving.isEmpty() ? null : leaving;
    }

    static String leaving(AppointmentId appointment) {
        return "%s/%s".formatted(CurrentBusiness.required(), appointment.value());
    }
}
