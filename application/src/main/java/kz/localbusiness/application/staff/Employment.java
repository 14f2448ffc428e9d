package kz.localbusiness.application.staff;

import kz.localbusiness.application.staff.out.StaffMembers;
import kz.localbusiness.domain.staff.StaffDecision;
import kz.localbusiness.domain.staff.StaffDecision.Named;
import kz.localbusiness.domain.staff.StaffDecision.StaffFull;
import kz.localbusiness.domain.staff.StaffMember;

/// What every way of saving a person has in common: not too many serve at a time.
record Employment(StaffMembers staff) {

    StaffDecision save(StaffMember member, boolean served) {
        if (!served && !member.archived() && staff.all().size() >= StaffFull.MOST) {
            return new StaffFull(StaffFull.MOST);
        }
        staff.save(member);
        return new Named(member);
    }
}
