package kz.localbusiness.domain.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import kz.localbusiness.domain.staff.Schedule;
import kz.localbusiness.domain.staff.ScheduleException;
import kz.localbusiness.domain.staff.ScheduleException.Kind;
import kz.localbusiness.domain.staff.StaffId;
import kz.localbusiness.domain.staff.StaffMember;

/// One to four people, some with hours and days off of their own.
record SomePeople(Chance chance) {

    List<StaffMember> around(LocalDate date) {
        return IntStream.rangeClosed(1, chance.between(1, 4)).mapToObj(_ -> member(date)).toList();
    }

    StaffMember member(LocalDate date) {
        var id = new StaffId(chance.name());
        var weekly = chance.oneIn(3) ? new SomeBusiness(chance).week() : null;
        var exceptions = chance.oneIn(5) ? List.of(exception(date)) : List.<ScheduleException>of();
        return StaffMember.named(Salon.BUSINESS, id, "Somebody")
                .working(new Schedule(weekly, exceptions));
    }

    private ScheduleException exception(LocalDate date) {
        var from = date.plusDays(chance.between(-2, 1));
        var to = from.plusDays(chance.between(0, 2));
        var kind = chance.oneOf(Kind.values());
        return new ScheduleException(
                from,
                to,
                kind,
                kind.isWorked() ? new SomeBusiness(chance).hours() : List.of(),
                "",
                Instant.EPOCH);
    }
}
