package kz.localbusiness.application.team;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.business.Password;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.team.InviteToken;
import kz.localbusiness.domain.team.JoinDecision;

/// Somebody joins the team with an account of their own.
@FunctionalInterface
public interface AcceptInvitation {

    JoinDecision accept(Command command);

    record Command(
            BusinessId business,
            InviteToken token,
            String name,
            EmailAddress email,
            Password password,
            Language language)
            implements ForBusiness {}
}
