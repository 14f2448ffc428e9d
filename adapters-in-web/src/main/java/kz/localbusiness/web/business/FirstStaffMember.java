package kz.localbusiness.web.business;

import kz.localbusiness.application.Ids;
import kz.localbusiness.application.business.ShowSetup.Setup;
import kz.localbusiness.application.staff.NameStaffMember;
import kz.localbusiness.domain.staff.StaffDecision;
import kz.localbusiness.domain.staff.StaffDecision.Named;
import kz.localbusiness.domain.staff.StaffDecision.StaffFull;
import kz.localbusiness.domain.staff.StaffId;
import kz.localbusiness.domain.staff.StaffMember;
import org.springframework.stereotype.Component;

/// Whom clients book in a business of one; mostly the owner.
@Component
final class FirstStaffMember {

    private final NameStaffMember nameStaffMember;
    private final Ids ids;

    FirstStaffMember(NameStaffMember nameStaffMember, Ids ids) {
        this.nameStaffMember = nameStaffMember;
        this.ids = ids;
    }

    static String nameIn(Setup setup) {
        return setup.staff().stream()
                .map(StaffMember::name)
                .findFirst()
                .orElseGet(() -> setup.business().profile().name());
    }

    StaffId idIn(Setup setup) {
        return setup.staff().stream()
                .map(StaffMember::id)
                .findFirst()
                .orElseGet(() -> new StaffId(ids.next()));
    }

    /// @return whether there is room for one more person
    boolean name(Setup setup, StaffId id, String name) {
        var command = new NameStaffMember.Command(setup.business().id(), id, name);
        return isNamed(nameStaffMember.name(command));
    }

    private static boolean isNamed(StaffDecision decision) {
        return switch (decision) {
            case Named _ -> true;
            case StaffFull _ -> false;
        };
    }
}
