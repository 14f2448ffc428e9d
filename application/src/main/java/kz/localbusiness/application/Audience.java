package kz.localbusiness.application;

import java.util.Set;
import kz.localbusiness.application.Caller.Anyone;
import kz.localbusiness.application.Caller.Member;
import kz.localbusiness.application.Caller.Platform;
import kz.localbusiness.domain.shared.BusinessId;

/// Who may call a use case: the one table of roles, which the boundary, the API and the pages read.
public enum Audience {
    /// Clients without an account included.
    EVERYONE,

    /// Who works there. Whoever is no more than staff sees and does only what is their own, see
    /// [Caller#worksFor].
    TEAM,

    /// Who runs the day for everybody and sets the business up.
    MANAGEMENT,

    /// Who answers for the business: whether it is open to clients, its money, its people.
    OWNERS,

    /// Whoever has an account as a client; what they find is that of their own verified phone.
    CLIENTS,

    /// The platform's own background work, on behalf of the business that the command names.
    PLATFORM;

    /// In the business itself; empty where roles there do not matter.
    public Set<Role> roles() {
        return switch (this) {
            case TEAM -> Set.of(Role.OWNER, Role.MANAGER, Role.STAFF);
            case MANAGEMENT -> Set.of(Role.OWNER, Role.MANAGER);
            case OWNERS -> Set.of(Role.OWNER);
            case CLIENTS -> Set.of(Role.CLIENT);
            case EVERYONE, PLATFORM -> Set.of();
        };
    }

    public boolean admits(Caller caller, BusinessId business) {
        return switch (caller) {
            case Platform _ -> true;
            case Anyone _ -> this == EVERYONE;
            case Member member -> this == EVERYONE || member.isIn(business, roles());
        };
    }
}
