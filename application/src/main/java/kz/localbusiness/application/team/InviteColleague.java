package kz.localbusiness.application.team;

import java.net.URI;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.staff.StaffId;
import kz.localbusiness.domain.team.InvitationId;
import kz.localbusiness.domain.team.Team;
import kz.localbusiness.domain.team.TeamDecision;
import kz.localbusiness.domain.team.TeamRole;
import org.jspecify.annotations.Nullable;

/// Asks somebody to join the team, by e-mail or by a link that is handed over.
@FunctionalInterface
public interface InviteColleague {

    Answer invite(Command command);

    /// @param staff whom clients book when they book this person, null for nobody
    /// @param email null for whoever holds the link
    /// @param language of the e-mail
    record Command(
            BusinessId business,
            TeamRole role,
            @Nullable StaffId staff,
            @Nullable EmailAddress email,
            Language language)
            implements ForBusiness {}

    sealed interface Answer {

        /// @param link shown this once; it is not stored
        /// @param mailed false when it has to be handed over
        record Invited(Team team, InvitationId invitation, URI link, boolean mailed)
                implements Answer {

            @Override
            public String toString() {
                return "Invited[hidden]";
            }
        }

        record NotInvited(TeamDecision why) implements Answer {}
    }
}
