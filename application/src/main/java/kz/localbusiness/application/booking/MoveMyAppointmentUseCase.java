package kz.localbusiness.application.booking;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.Ids;
import kz.localbusiness.application.StaleState;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.booking.out.ManageLinks;
import kz.localbusiness.application.booking.out.StaffDays;
import kz.localbusiness.application.business.out.Businesses;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.EventId;
import kz.localbusiness.domain.booking.MoveDecision;
import kz.localbusiness.domain.booking.MoveDecision.Moved;
import kz.localbusiness.domain.booking.MoveDecision.NoSuchAppointment;
import kz.localbusiness.domain.booking.Occurrence;
import kz.localbusiness.domain.booking.StaffDay;
import kz.localbusiness.domain.booking.WorkingDay;
import kz.localbusiness.domain.business.BookingPolicy;

/// Within a day a move is one write. To another day the appointment first departs, then arrives;
/// arriving is the moment of truth, and its news releases the old time. A crash in between leaves a
/// departure that lapses and is resolved by [RelayNewsUseCase].
@UseCase(Audience.EVERYONE)
class MoveMyAppointmentUseCase implements MoveMyAppointment {

    private static final Duration ON_THE_WAY = Duration.ofSeconds(30);

    private final ManageAccess access;
    private final Businesses businesses;
    private final StaffDays days;
    private final Clock clock;
    private final Ids ids;

    MoveMyAppointmentUseCase(
            Businesses businesses, StaffDays days, ManageLinks links, Clock clock, Ids ids) {
        this.access = new ManageAccess(links, clock);
        this.businesses = businesses;
        this.days = days;
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    public MoveDecision move(Command command) {
        access.require(command.token(), command.appointment());
        return new HeldAppointments(days)
                .dayOf(command.appointment())
                .map(day -> move(day, command.appointment(), command.start()))
                .orElseGet(NoSuchAppointment::new);
    }

    private MoveDecision move(StaffDay day, AppointmentId id, Instant start) {
        var business = businesses.current().orElseThrow();
        var date = start.atZone(business.zone()).toLocalDate();
        var rules = WorkingDay.of(business, date, BookingPolicy.STANDARD);
        var when = new Occurrence(clock.instant(), new EventId(ids.next()));
        if (!date.equals(day.date())) {
            return day.refusalToMove(id, when.at())
                    .orElseGet(() -> moveAway(day, id, start, rules, when));
        }
        var decision = day.move(id, start, rules, when);
        if (decision instanceof Moved(var moved, _)) {
            days.save(moved);
        }
        return decision;
    }

    private MoveDecision moveAway(
            StaffDay from, AppointmentId id, Instant start, WorkingDay rules, Occurrence when) {
        var moving = from.appointment(id).orElseThrow().movedTo(start);
        var decision =
                days.of(from.staff(), rules.date()).arrive(moving, rules, from.departed(id, when));
        if (decision instanceof Moved(var arrived, _)) {
            days.save(from.departing(id, when.at().plus(ON_THE_WAY)));
            arrive(arrived, from, id);
        }
        return decision;
    }

    private void arrive(StaffDay arrived, StaffDay from, AppointmentId id) {
        try {
            days.save(arrived);
        } catch (StaleState lost) {
            days.save(days.of(from.staff(), from.date()).restored(id));
            throw lost;
        }
    }
}
