package kz.localbusiness.application.team.out;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.localbusiness.application.BusinessBoundContract;
import kz.localbusiness.application.StaleState;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.staff.StaffId;
import kz.localbusiness.domain.team.AccountId;
import kz.localbusiness.domain.team.Colleague;
import kz.localbusiness.domain.team.Colleague.Standing;
import kz.localbusiness.domain.team.Invitation;
import kz.localbusiness.domain.team.InvitationId;
import kz.localbusiness.domain.team.Team;
import kz.localbusiness.domain.team.TeamRole;
import org.junit.jupiter.api.Test;

/// What a store of teams keeps, refuses and hides.
public abstract class TeamsContract extends BusinessBoundContract {

    private static final EmailAddress AIGERIM = new EmailAddress("aigerim@example.kz");

    protected abstract Teams teams();

    @Test
    void keepsATeam() {
        saved(team());

        var found = here(() -> teams().current()).orElseThrow();

        assertThat(found).usingRecursiveComparison().ignoringFields("version").isEqualTo(team());
    }

    @Test
    void knowsNoTeamThatWasNotWritten() {
        assertThat(here(() -> teams().current())).isEmpty();
    }

    @Test
    void refusesTheSecondOfTwoWhoChangeItAtOnce() {
        saved(team());
        var read = here(() -> teams().current()).orElseThrow();
        saved(read.showingPhones(true));

        assertThatExceptionOfType(StaleState.class)
                .isThrownBy(() -> saved(read.without(new AccountId("a-1"))));
        assertThat(here(() -> teams().current()).orElseThrow().colleagues()).hasSize(2);
    }

    @Test
    void refusesTheSecondOfTwoWhoWriteTheFirst() {
        saved(team());

        assertThatExceptionOfType(StaleState.class).isThrownBy(() -> saved(team()));
    }

    @Test
    void showsNothingToAnotherBusiness() {
        saved(team());

        assertThat(elsewhere(() -> teams().current())).isEmpty();
        assertThatIllegalStateException().isThrownBy(() -> doElsewhere(() -> teams().save(team())));
    }

    private void saved(Team team) {
        doHere(() -> teams().save(team));
    }

    private Team team() {
        var who = new StaffId(new UUID(2, 0));
        var dinara = new EmailAddress("dinara@example.kz");
        var until = Instant.parse("2026-03-09T04:00:00Z");
        return new Team(
                here,
                List.of(
                        new Colleague(
                                new AccountId("a-1"),
                                "",
                                AIGERIM,
                                TeamRole.OWNER,
                                null,
                                Standing.SETTLED),
                        new Colleague(
                                new AccountId("a-2"),
                                "Динара",
                                dinara,
                                TeamRole.STAFF,
                                who,
                                Standing.CHANGING)),
                List.of(
                        new Invitation(
                                new InvitationId(new UUID(3, 0)),
                                "ab",
                                TeamRole.STAFF,
                                who,
                                dinara,
                                until,
                                dinara),
                        new Invitation(
                                new InvitationId(new UUID(3, 1)),
                                "cd",
                                TeamRole.MANAGER,
                                null,
                                null,
                                until,
                                null)),
                false,
                0);
    }
}
