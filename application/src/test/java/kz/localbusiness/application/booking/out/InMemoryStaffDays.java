package kz.localbusiness.application.booking.out;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.StaffDay;
import kz.localbusiness.domain.staff.StaffId;

public final class InMemoryStaffDays implements StaffDays {

    private final InMemoryStaffDayStore store;

    public InMemoryStaffDays(InMemoryStaffDayStore store) {
        this.store = store;
    }

    @Override
    public StaffDay of(StaffId staff, LocalDate date) {
        return store.find(staff, date)
                .orElseGet(() -> StaffDay.empty(CurrentBusiness.required(), staff, date));
    }

    @Override
    public List<StaffDay> within(Collection<StaffId> staff, LocalDate from, LocalDate to) {
        return store.ofCurrentBusiness().stream()
                .filter(day -> staff.contains(day.staff()))
                .filter(day -> !day.date().isBefore(from) && !day.date().isAfter(to))
                .toList();
    }

    @Override
    public Optional<StaffDay> holding(AppointmentId appointment) {
        var days = store.ofCurrentBusiness();
        return days.stream()
                .filter(day -> day.appointment(appointment).isPresent())
                .findFirst()
                .or(() -> days.stream().filter(day -> leaves(day, appointment)).findFirst());
    }

    @Override
    public void save(StaffDay day) {
        store.save(day);
    }

    private static boolean leaves(StaffDay day, AppointmentId appointment) {
        return day.departures().stream()
                .anyMatch(departure -> departure.appointment().id().equals(appointment));
    }
}
