package kz.localbusiness.domain.staff;

import java.time.LocalDate;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.Texts;
import kz.localbusiness.domain.staff.ScheduleDecision.ExceptionsFull;
import kz.localbusiness.domain.staff.ScheduleDecision.Scheduled;

/// Someone whom clients book.
public record StaffMember(
        BusinessId business, StaffId id, String name, Schedule schedule, long version) {

    public static final int MAX_NAME = 80;

    public StaffMember {
        name = Texts.line("name", name, MAX_NAME);
    }

    public static StaffMember named(BusinessId business, StaffId id, String name) {
        return new StaffMember(business, id, name, Schedule.OF_THE_BUSINESS, 0);
    }

    public StaffMember renamed(String to) {
        return new StaffMember(business, id, to, schedule, version);
    }

    public StaffMember working(Schedule next) {
        return new StaffMember(business, id, name, next, version);
    }

    /// Takes the place of an exception for the very same days.
    ///
    /// @param firstKept exceptions that ended before are dropped
    public ScheduleDecision except(ScheduleException exception, LocalDate firstKept) {
        var others = schedule.since(firstKept).without(exception.from(), exception.to());
        return others.isFull()
                ? new ExceptionsFull(Schedule.MOST_EXCEPTIONS)
                : new Scheduled(working(others.with(exception)));
    }
}
