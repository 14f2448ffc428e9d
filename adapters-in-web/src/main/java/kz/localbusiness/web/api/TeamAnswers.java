package kz.localbusiness.web.api;

import kz.localbusiness.domain.team.TeamDecision;
import kz.localbusiness.domain.team.TeamDecision.AboveYou;
import kz.localbusiness.domain.team.TeamDecision.AccountsSilent;
import kz.localbusiness.domain.team.TeamDecision.Changed;
import kz.localbusiness.domain.team.TeamDecision.LastOwner;
import kz.localbusiness.domain.team.TeamDecision.NobodyThere;
import kz.localbusiness.domain.team.TeamDecision.StaffUnknown;
import kz.localbusiness.domain.team.TeamDecision.TeamFull;
import kz.localbusiness.web.api.WrongField.Rule;

/// What a team's decisions are to a caller of the API.
final class TeamAnswers {

    private TeamAnswers() {}

    /// @throws Refused unless it was decided as asked
    static RestTeam team(TeamDecision decision) {
        if (decision instanceof Changed(var team)) {
            return RestTeam.of(team);
        }
        throw refused(decision);
    }

    static Refused refused(TeamDecision decision) {
        return switch (decision) {
            case Changed _ -> throw new IllegalArgumentException("nothing was refused");
            case LastOwner _ -> Refused.as(ProblemType.LAST_OWNER);
            case AboveYou _ -> Refused.as(ProblemType.ABOVE_ROLE);
            case NobodyThere _ -> Refused.as(ProblemType.NOT_FOUND);
            case StaffUnknown _ -> Refused.wrong("staffId", Rule.UNKNOWN);
            case TeamFull _ -> Refused.as(ProblemType.LIMIT_REACHED);
            case AccountsSilent _ -> Refused.as(ProblemType.SIGN_IN_SILENT);
        };
    }
}
