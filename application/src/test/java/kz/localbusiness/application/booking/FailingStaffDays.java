package kz.localbusiness.application.booking;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import kz.localbusiness.application.booking.out.StaffDays;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.StaffDay;
import kz.localbusiness.domain.staff.StaffId;

/// Interrupts chosen writes, as a crash or a faster competitor would.
final class FailingStaffDays implements StaffDays {

    private final StaffDays days;
    private final Deque<Consumer<StaffDay>> saves = new ArrayDeque<>();

    FailingStaffDays(StaffDays days) {
        this.days = days;
    }

    /// The next write that was not planned yet goes this way; later ones are ordinary.
    FailingStaffDays then(Consumer<StaffDay> next) {
        saves.add(next);
        return this;
    }

    static final class Crash extends RuntimeException {}

    @Override
    public StaffDay of(StaffId staff, LocalDate date) {
        return days.of(staff, date);
    }

    @Override
    public List<StaffDay> within(Collection<StaffId> staff, LocalDate from, LocalDate to) {
        return days.within(staff, from, to);
    }

    @Override
    public Optional<StaffDay> holding(AppointmentId appointment) {
        return days.holding(appointment);
    }

    @Override
    public void save(StaffDay day) {
        if (saves.isEmpty()) {
            days.save(day);
        } else {
            saves.remove().accept(day);
        }
    }
}
