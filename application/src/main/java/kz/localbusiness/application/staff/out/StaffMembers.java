package kz.localbusiness.application.staff.out;

import java.util.List;
import java.util.Optional;
import kz.localbusiness.domain.staff.StaffId;
import kz.localbusiness.domain.staff.StaffMember;

/// The people of the current business whom clients can book.
public interface StaffMembers {

    /// By name.
    List<StaffMember> all();

    Optional<StaffMember> find(StaffId id);

    /// @throws kz.localbusiness.application.StaleState when it changed since it was read
    void save(StaffMember member);
}
