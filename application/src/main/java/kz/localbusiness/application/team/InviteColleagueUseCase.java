package kz.localbusiness.application.team;

import java.security.SecureRandom;
import java.time.Clock;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.Ids;
import kz.localbusiness.application.Instance;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.business.out.Businesses;
import kz.localbusiness.application.staff.out.StaffMembers;
import kz.localbusiness.application.team.InviteColleague.Answer.Invited;
import kz.localbusiness.application.team.InviteColleague.Answer.NotInvited;
import kz.localbusiness.application.team.out.InvitationEmails;
import kz.localbusiness.domain.team.Invitation;
import kz.localbusiness.domain.team.InvitationId;
import kz.localbusiness.domain.team.InviteToken;
import kz.localbusiness.domain.team.Team;
import kz.localbusiness.domain.team.TeamDecision.Changed;
import kz.localbusiness.domain.team.TeamDecision.StaffUnknown;

@UseCase(Audience.MANAGEMENT)
class InviteColleagueUseCase implements InviteColleague {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final TeamDesk desk;
    private final Businesses businesses;
    private final StaffMembers staff;
    private final InvitationEmails emails;
    private final Instance instance;
    private final Ids ids;

    InviteColleagueUseCase(
            TeamDesk desk,
            Businesses businesses,
            StaffMembers staff,
            InvitationEmails emails,
            Instance instance,
            Ids ids) {
        this.desk = desk;
        this.businesses = businesses;
        this.staff = staff;
        this.emails = emails;
        this.instance = instance;
        this.ids = ids;
    }

    @Override
    public Answer invite(Command command) {
        var whom = command.staff();
        if (whom != null && staff.find(whom).isEmpty()) {
            return new NotInvited(new StaffUnknown());
        }
        var token = InviteToken.random(RANDOM);
        var invitation = invitation(command, token, desk.clock());
        var now = desk.clock().instant();
        var decision = desk.decide(team -> team.invite(invitation, desk.insider(), now));
        return decision instanceof Changed(var team)
                ? invited(team, invitation, token, command)
                : new NotInvited(decision);
    }

    private Invitation invitation(Command command, InviteToken token, Clock clock) {
        return new Invitation(
                new InvitationId(ids.next()),
                token.digest(),
                command.role(),
                command.staff(),
                command.email(),
                clock.instant().plus(Invitation.LASTS),
                null);
    }

    private Answer invited(Team team, Invitation invitation, InviteToken token, Command command) {
        var business = businesses.current().orElseThrow();
        var link = instance.joinPage(business.slug(), token);
        var to = command.email();
        var mailed =
                to != null
                        && emails.send(
                                new InvitationEmail(
                                        to,
                                        business.profile().name(),
                                        invitation.role(),
                                        link,
                                        invitation.expires(),
                                        business.zone(),
                                        command.language()));
        return new Invited(team, invitation.id(), link, mailed);
    }
}
