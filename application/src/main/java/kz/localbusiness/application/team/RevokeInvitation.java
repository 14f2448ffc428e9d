package kz.localbusiness.application.team;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.team.InvitationId;
import kz.localbusiness.domain.team.TeamDecision;

/// Takes an invitation back that nobody has accepted.
@FunctionalInterface
public interface RevokeInvitation {

    TeamDecision revoke(Command command);

    record Command(BusinessId business, InvitationId invitation) implements ForBusiness {}
}
