package kz.localbusiness.domain.staff;

import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.Texts;

/// Someone whom clients book.
public record StaffMember(
        BusinessId business, StaffId id, String name, Schedule schedule, long version) {

    public static final int MAX_NAME = 80;

    public StaffMember {
        name = Texts.required("name", name, MAX_NAME);
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
}
