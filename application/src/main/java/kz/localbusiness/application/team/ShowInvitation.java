package kz.localbusiness.application.team;

import java.util.Optional;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.team.InviteToken;
import kz.localbusiness.domain.team.TeamRole;
import org.jspecify.annotations.Nullable;

/// What the holder of an invitation's link is asked to; changes nothing.
@FunctionalInterface
public interface ShowInvitation {

    /// Empty when it was used, taken back, is over or was never there.
    Optional<Shown> show(Query query);

    record Query(BusinessId business, InviteToken token) implements ForBusiness {}

    /// @param email whose alone it is, null when it is the holder's
    record Shown(Business business, TeamRole role, @Nullable EmailAddress email) {}
}
