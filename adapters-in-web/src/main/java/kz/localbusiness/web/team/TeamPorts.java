package kz.localbusiness.web.team;

import kz.localbusiness.application.team.ChangeColleague;
import kz.localbusiness.application.team.InviteColleague;
import kz.localbusiness.application.team.RemoveColleague;
import kz.localbusiness.application.team.RevokeInvitation;
import kz.localbusiness.application.team.ShowPhonesToStaff;
import kz.localbusiness.application.team.ShowTeam;
import kz.localbusiness.application.team.SignOutEverywhere;
import org.springframework.stereotype.Component;

/// What the page of the team asks for.
@Component
record TeamPorts(
        ShowTeam show,
        InviteColleague invite,
        RevokeInvitation revoke,
        ChangeColleague change,
        RemoveColleague remove,
        SignOutEverywhere signOut,
        ShowPhonesToStaff phones) {}
