package kz.localbusiness.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import kz.localbusiness.application.team.InviteColleague.Answer.Invited;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.staff.StaffId;
import kz.localbusiness.domain.team.Colleague;
import kz.localbusiness.domain.team.Invitation;
import kz.localbusiness.domain.team.Team;
import kz.localbusiness.domain.team.TeamRole;
import org.jspecify.annotations.Nullable;

/// The people who can sign in, and who is asked to join.
@Schema(name = "Team")
record RestTeam(List<Person> people, List<Open> invitations, boolean phonesShownToStaff) {

    static RestTeam of(Team team) {
        return new RestTeam(
                team.colleagues().stream().map(Person::of).toList(),
                team.invitations().stream().map(Open::of).toList(),
                team.phonesShown());
    }

    /// @param standing `settled`, or what the sign-in server has still to follow
    @Schema(name = "TeamPerson")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Person(
            String account,
            String name,
            String email,
            String role,
            @Nullable UUID staffId,
            String standing) {

        static Person of(Colleague one) {
            return new Person(
                    one.account().value(),
                    one.name(),
                    one.email().value(),
                    code(one.role()),
                    idOf(one.staff()),
                    one.standing().name().toLowerCase(Locale.ROOT));
        }
    }

    @Schema(name = "Invitation")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Open(
            UUID id, String role, @Nullable UUID staffId, @Nullable String email, Instant expires) {

        static Open of(Invitation one) {
            return new Open(
                    one.id().value(),
                    code(one.role()),
                    idOf(one.staff()),
                    text(one.email()),
                    one.expires());
        }
    }

    /// @param link told this once
    /// @param mailed false when the link has to be handed over
    @Schema(name = "NewInvitation")
    record Sent(UUID id, URI link, boolean mailed) {

        static Sent of(Invited invited) {
            return new Sent(invited.invitation().value(), invited.link(), invited.mailed());
        }
    }

    private static String code(TeamRole role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable UUID idOf(@Nullable StaffId staff) {
        return staff == null ? null : staff.value();
    }

    private static @Nullable String text(@Nullable EmailAddress email) {
        return email == null ? null : email.value();
    }
}
