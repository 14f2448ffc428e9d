package kz.localbusiness.application.team;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.team.AccountId;
import kz.localbusiness.domain.team.TeamDecision;
import org.jspecify.annotations.Nullable;

/// Ends whatever an account is signed in to, on every device.
@FunctionalInterface
public interface SignOutEverywhere {

    TeamDecision signOut(Command command);

    /// @param account null for the caller's own
    record Command(BusinessId business, @Nullable AccountId account) implements ForBusiness {}
}
