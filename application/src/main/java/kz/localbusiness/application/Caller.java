package kz.localbusiness.application;

import java.util.Set;
import kz.localbusiness.domain.shared.BusinessId;

/// On whose behalf a use case is called.
public sealed interface Caller {

    /// Nobody has signed in.
    record Anyone() implements Caller {}

    /// Signed in through the realm of this business, and for no other.
    record Member(BusinessId business, String subject, Set<Role> roles) implements Caller {

        public Member {
            roles = Set.copyOf(roles);
        }

        public boolean runs(BusinessId other) {
            return business.equals(other)
                    && (roles.contains(Role.OWNER) || roles.contains(Role.MANAGER));
        }
    }

    /// Background work of the platform itself.
    record Platform() implements Caller {}
}
