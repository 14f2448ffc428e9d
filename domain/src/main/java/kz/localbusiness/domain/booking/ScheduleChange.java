package kz.localbusiness.domain.booking;

import java.time.LocalDate;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.shared.TimeSlot;
import kz.localbusiness.domain.staff.Shift;
import kz.localbusiness.domain.staff.StaffMember;

/// Somebody's hours as they are, and as they would be.
public record ScheduleChange(StaffMember before, StaffMember after, Business business) {

    /// Whether a visit that stands within their hours would stand outside of them.
    public boolean touches(Appointment visit) {
        return visit.segments().stream()
                .filter(part -> part.staff().equals(before.id()))
                .map(Segment::slot)
                .anyMatch(slot -> isWorked(before, slot) && !isWorked(after, slot));
    }

    private boolean isWorked(StaffMember member, TimeSlot slot) {
        var date = LocalDate.ofInstant(slot.start(), business.zone());
        return Shift.of(member, date, business).open().stream().anyMatch(one -> one.contains(slot));
    }
}
