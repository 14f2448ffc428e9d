package kz.localbusiness.application.booking;

import java.time.Instant;
import java.util.stream.Collectors;
import kz.localbusiness.application.StaleState;
import kz.localbusiness.domain.booking.Agenda;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.AtHome;
import kz.localbusiness.domain.booking.Availability;
import kz.localbusiness.domain.booking.Board;
import kz.localbusiness.domain.booking.Inquiry;
import kz.localbusiness.domain.booking.PlanDecision;

/// Plans a visit that there is once more. Its home stays where it is; it claims its new time, its
/// home says so in one write, and only then the old time is free.
final class Replanning {

    /// @param visit as it is on the board
    /// @param board everything that decides, read at once
    record Plan(AtHome visit, Board board, PlanDecision decision) {}

    private final BookingOffice office;
    private final Boards boards;
    private final Commit commit;

    Replanning(BookingOffice office) {
        this.office = office;
        this.boards = new Boards(office.agendas());
        this.commit = new Commit(office);
    }

    Plan plan(AtHome visit, Instant start, Inquiry inquiry, Planner planner) {
        var now = office.clock().instant();
        var date = start.atZone(inquiry.business().zone()).toLocalDate();
        var board = boards.settled(inquiry, date, now);
        var here = onBoard(visit, board);
        var availability = Availability.at(start, inquiry, board, now);
        return new Plan(here, board, planner.plan(availability, start));
    }

    /// @param home with the visit as it shall be
    void write(Agenda home, Appointment visit, Plan plan) {
        var left = plan.visit().visit().agendas().collect(Collectors.toSet());
        commit.write(home, visit, plan.board(), left);
    }

    /// The home as the board has it, so that all is decided on one reading.
    private static AtHome onBoard(AtHome visit, Board board) {
        var home = board.find(visit.agenda().key());
        return home.isEmpty()
                ? visit
                : home.flatMap(agenda -> AtHome.in(agenda, visit.visit().id()))
                        .filter(seen -> seen.visit().equals(visit.visit()))
                        .orElseThrow(() -> new StaleState("an appointment that changes"));
    }
}
