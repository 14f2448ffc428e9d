package kz.localbusiness.application.team;

import java.time.Clock;
import kz.localbusiness.application.Ids;
import kz.localbusiness.application.Instance;
import kz.localbusiness.application.PhonePrivacy;
import kz.localbusiness.application.business.out.Businesses;
import kz.localbusiness.application.notice.out.MemberChats;
import kz.localbusiness.application.notice.out.PushSubscriptions;
import kz.localbusiness.application.notice.out.TeamWishes;
import kz.localbusiness.application.staff.out.StaffMembers;
import kz.localbusiness.application.team.out.Accounts;
import kz.localbusiness.application.team.out.InvitationEmails;
import kz.localbusiness.application.team.out.Teams;

/// The one public door to the use cases of this package, for wiring by hand.
public final class TeamUseCases {

    private TeamUseCases() {}

    public static AcceptInvitation acceptInvitation(Teams teams, Accounts accounts, Clock clock) {
        return new AcceptInvitationUseCase(teams, accounts, clock);
    }

    public static ChangeColleague changeColleague(TeamDesk desk, StaffMembers staff) {
        return new ChangeColleagueUseCase(desk, staff);
    }

    public static InviteColleague inviteColleague(
            TeamDesk desk,
            Businesses businesses,
            StaffMembers staff,
            InvitationEmails emails,
            Instance instance,
            Ids ids) {
        return new InviteColleagueUseCase(desk, businesses, staff, emails, instance, ids);
    }

    /// Phones are shown as long as nobody has decided otherwise.
    public static PhonePrivacy phonePrivacy(Teams teams) {
        return () -> teams.current().filter(team -> !team.phonesShown()).isPresent();
    }

    public static RemoveColleague removeColleague(
            TeamDesk desk, TeamWishes wishes, PushSubscriptions browsers, MemberChats chats) {
        return new RemoveColleagueUseCase(desk, wishes, browsers, chats);
    }

    public static RevokeInvitation revokeInvitation(TeamDesk desk) {
        return new RevokeInvitationUseCase(desk);
    }

    public static ShowInvitation showInvitation(Teams teams, Businesses businesses, Clock clock) {
        return new ShowInvitationUseCase(teams, businesses, clock);
    }

    public static ShowPhonesToStaff showPhonesToStaff(TeamDesk desk) {
        return new ShowPhonesToStaffUseCase(desk);
    }

    public static ShowTeam showTeam(TeamDesk desk) {
        return new ShowTeamUseCase(desk);
    }

    public static SignOutEverywhere signOutEverywhere(
            TeamDesk desk, PushSubscriptions browsers, MemberChats chats) {
        return new SignOutEverywhereUseCase(desk, browsers, chats);
    }
}
