package kz.localbusiness.application.booking;

import java.time.Instant;
import java.util.stream.Collectors;
import kz.localbusiness.application.StaleState;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.AtHome;
import kz.localbusiness.domain.booking.Availability;
import kz.localbusiness.domain.booking.Board;
import kz.localbusiness.domain.booking.Doer;
import kz.localbusiness.domain.booking.Inquiry;
import kz.localbusiness.domain.booking.ManageLink;
import kz.localbusiness.domain.booking.MoveDecision;
import kz.localbusiness.domain.booking.MoveDecision.Moved;
import kz.localbusiness.domain.booking.MoveDecision.NoSuchAppointment;
import kz.localbusiness.domain.booking.MoveDecision.NotOffered;
import kz.localbusiness.domain.booking.MoveDecision.SlotTaken;
import kz.localbusiness.domain.booking.PlanDecision.NotPossible;
import kz.localbusiness.domain.booking.PlanDecision.Planned;
import kz.localbusiness.domain.staff.StaffId;
import org.jspecify.annotations.Nullable;

/// Moving an appointment, the same for whoever does it. Its home stays where it is; it claims the
/// new time, its home says so in one write, and only then the old time is free.
final class Relocation {

    /// @param staff who takes the visit over, null for those who have it
    record Target(AppointmentId visit, Instant start, @Nullable StaffId staff) {}

    private final BookingOffice office;
    private final Visits visits;
    private final Bookable bookable;
    private final Boards boards;
    private final Commit commit;

    Relocation(BookingOffice office) {
        this.office = office;
        this.visits = new Visits(office.agendas());
        this.bookable = new Bookable(office);
        this.boards = new Boards(office.agendas());
        this.commit = new Commit(office);
    }

    MoveDecision move(Target to, Doer by, Planner planner) {
        return visits.find(to.visit())
                .map(visit -> move(visit, to, by, planner))
                .orElseGet(NoSuchAppointment::new);
    }

    MoveDecision moveBy(ManageLink link, Instant start) {
        var to = new Target(link.appointment(), start, null);
        return visits.openedBy(link)
                .map(visit -> move(visit, to, Doer.CLIENT, Availability::plan))
                .orElseGet(NoSuchAppointment::new);
    }

    private MoveDecision move(AtHome visit, Target to, Doer by, Planner planner) {
        var asked = bookable.toMove(visit.visit(), to.staff());
        if (asked.isEmpty()) {
            return new NoSuchAppointment();
        }
        var inquiry = asked.get();
        return visit.refusalToMove(by, inquiry.policy(), office.clock().instant())
                .orElseGet(() -> move(visit, to.start(), inquiry, by, planner));
    }

    private MoveDecision move(
            AtHome visit, Instant start, Inquiry inquiry, Doer by, Planner planner) {
        var now = office.clock().instant();
        var date = start.atZone(inquiry.business().zone()).toLocalDate();
        var board = boards.settled(inquiry, date, now);
        var here = onBoard(visit, board);
        return switch (planner.plan(Availability.at(start, inquiry, board, now), start)) {
            case Planned plan ->
                    written(here, here.move(plan, by, inquiry.policy(), office.now()), board);
            case NotPossible refusal when refusal.isTaken() -> new SlotTaken();
            case NotPossible refusal -> new NotOffered(refusal.obstacles());
        };
    }

    private MoveDecision written(AtHome before, MoveDecision decision, Board board) {
        if (decision instanceof Moved(var home, var moved)) {
            commit.write(home, moved, board, before.visit().agendas().collect(Collectors.toSet()));
        }
        return decision;
    }

    /// The home as the board has it, so that all is decided on one reading.
    private static AtHome onBoard(AtHome visit, Board board) {
        var home = board.find(visit.agenda().key());
        return home.isEmpty()
                ? visit
                : home.flatMap(agenda -> AtHome.in(agenda, visit.visit().id()))
                        .filter(seen -> seen.visit().equals(visit.visit()))
                        .orElseThrow(() -> new StaleState("an appointment that moves"));
    }
}
