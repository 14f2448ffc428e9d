package kz.localbusiness.web.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.BlockId;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.staff.StaffId;
import kz.localbusiness.web.calendar.CalendarPage.Person;
import org.jspecify.annotations.Nullable;

/// What a tap or a drag in the calendar does.
final class CalendarTouch implements StaffCalendar.Touch {

    private final CalendarBoard board;
    private final CalendarDoors doors;
    private final Business business;
    private final BlockHand blocks;
    private final VisitMover mover;

    CalendarTouch(
            CalendarBoard board, CalendarPorts ports, CalendarDoors doors, MoveRefusals refusals) {
        this.board = board;
        this.doors = doors;
        this.business = board.business();
        this.blocks = new BlockHand(ports, business, board::refresh);
        this.mover =
                new VisitMover(
                        ports,
                        refusals,
                        business,
                        staff -> person(staff).map(Person::name).orElse(""),
                        visit -> board.put(visit, false),
                        board::refresh);
    }

    @Override
    public void visit(AppointmentId visit) {
        doors.opener().open(visit, board::refresh);
    }

    @Override
    public void block(BlockId block, StaffId staff, LocalDate date) {
        blocks.show(block, staff, date);
    }

    @Override
    public void time(@Nullable StaffId staff, LocalDateTime start) {
        var who = Optional.ofNullable(staff).flatMap(this::person).orElse(null);
        Runnable block = () -> blocks.ask(start, board.people(), who);
        if (board.runsTheDay()) {
            Runnable book = () -> doors.starter().start(wish(staff, start), board::refresh);
            new FreeTimeDialog(start, who, book, block).open();
        } else {
            block.run();
        }
    }

    void block(LocalDateTime start) {
        blocks.ask(start, board.people(), null);
    }

    private BookingStarter.Wish wish(@Nullable StaffId staff, LocalDateTime start) {
        var client = board.place().client();
        return new BookingStarter.Wish(
                business, staff, start.atZone(business.zone()).toInstant(), client);
    }

    @Override
    public void day(LocalDate date) {
        board.goTo(board.place().at(date).as(CalendarSpan.DAY));
    }

    @Override
    public void moved(AppointmentId visit, @Nullable StaffId staff, LocalDateTime start) {
        mover.move(visit, staff, start.atZone(business.zone()).toInstant());
    }

    @Override
    public void stretched(AppointmentId visit, LocalDateTime end) {
        mover.stretch(visit, end.atZone(business.zone()).toInstant());
    }

    private Optional<Person> person(StaffId staff) {
        return board.people().stream().filter(one -> one.is(staff)).findFirst();
    }
}
