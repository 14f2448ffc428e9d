package kz.localbusiness.domain.staff;

import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.Texts;

/// Someone whom clients book; works the hours of the business.
public record StaffMember(BusinessId business, StaffId id, String name, long version) {

    public static final int MAX_NAME = 80;

    public StaffMember {
        name = Texts.required("name", name, MAX_NAME);
    }

    public StaffMember renamed(String to) {
        return new StaffMember(business, id, to, version);
    }
}
