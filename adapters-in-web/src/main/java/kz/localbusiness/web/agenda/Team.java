package kz.localbusiness.web.agenda;

import java.time.ZoneId;
import java.util.List;
import kz.localbusiness.application.booking.ShowDay.DayAgenda;
import kz.localbusiness.application.booking.ShowDay.StaffAgenda;
import kz.localbusiness.domain.staff.StaffId;
import kz.localbusiness.domain.staff.StaffMember;

/// Who works there, and by which clock.
record Team(ZoneId zone, List<StaffMember> members) {

    static Team of(DayAgenda day) {
        return new Team(day.zone(), day.staff().stream().map(StaffAgenda::member).toList());
    }

    /// Empty when that person is not there any more.
    String name(StaffId staff) {
        return members.stream()
                .filter(member -> member.id().equals(staff))
                .map(StaffMember::name)
                .findFirst()
                .orElse("");
    }
}
