package kz.localbusiness.application.booking.out;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.localbusiness.application.InMemoryRows;
import kz.localbusiness.application.StaleState;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.StaffDay;
import kz.localbusiness.domain.staff.StaffId;

/// The days of all businesses, for the view of one business and for the list of what is due.
public final class InMemoryStaffDayStore {

    private final InMemoryRows<Id, StaffDay> rows =
            new InMemoryRows<>(
                    InMemoryStaffDayStore::key,
                    StaffDay::version,
                    InMemoryStaffDayStore::inVersion);

    record Id(StaffId staff, LocalDate date) {}

    Optional<StaffDay> find(StaffId staff, LocalDate date) {
        return rows.find(new Id(staff, date));
    }

    List<StaffDay> ofCurrentBusiness() {
        return rows.all();
    }

    List<StaffDay> ofEveryBusiness() {
        return rows.ofEveryBusiness();
    }

    synchronized void save(StaffDay day) {
        var elsewhere =
                rows.all().stream()
                        .filter(other -> !key(other).equals(key(day)))
                        .flatMap(other -> other.appointments().stream())
                        .map(Appointment::id)
                        .toList();
        if (day.appointments().stream().map(Appointment::id).anyMatch(elsewhere::contains)) {
            throw new StaleState("the day of an appointment");
        }
        rows.save(day);
    }

    private static InMemoryRows.Key<Id> key(StaffDay day) {
        return new InMemoryRows.Key<>(day.business(), new Id(day.staff(), day.date()));
    }

    private static StaffDay inVersion(StaffDay day, long version) {
        return new StaffDay(
                day.business(),
                day.staff(),
                day.date(),
                day.appointments(),
                day.departures(),
                day.news(),
                version);
    }
}
