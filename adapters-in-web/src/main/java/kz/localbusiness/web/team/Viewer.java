package kz.localbusiness.web.team;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.staff.StaffId;
import kz.localbusiness.domain.staff.StaffMember;
import kz.localbusiness.domain.team.Colleague;
import kz.localbusiness.domain.team.TeamRole;
import org.jspecify.annotations.Nullable;

/// Who looks at the team, of which business, and whom clients book there.
///
/// @param account of whoever looks
record Viewer(Business business, List<StaffMember> staff, TeamRole role, String account) {

    boolean isOwner() {
        return role == TeamRole.OWNER;
    }

    boolean is(Colleague one) {
        return one.account().value().equals(account);
    }

    List<TeamRole> gives() {
        return Stream.of(TeamRole.values()).filter(role::manages).toList();
    }

    Optional<StaffMember> booked(@Nullable StaffId id) {
        return staff.stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
