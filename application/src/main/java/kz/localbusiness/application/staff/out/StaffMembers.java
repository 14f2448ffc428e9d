package kz.localbusiness.application.staff.out;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.localbusiness.domain.staff.StaffId;
import kz.localbusiness.domain.staff.StaffMember;

/// The people of the current business whom clients can book.
public interface StaffMembers {

    /// No more archived people are looked at.
    int MOST_ARCHIVED = 300;

    /// Those not archived, by name.
    List<StaffMember> all();

    /// Those archived, by name.
    List<StaffMember> archived(int most);

    /// Those who serve, then those who have served.
    default List<StaffMember> everybody() {
        return Stream.concat(all().stream(), archived(MOST_ARCHIVED).stream()).toList();
    }

    /// Archived or not.
    Optional<StaffMember> find(StaffId id);

    /// @throws kz.localbusiness.application.StaleState when it changed since it was read
    void save(StaffMember member);
}
