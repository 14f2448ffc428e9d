package kz.localbusiness.application.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import kz.localbusiness.application.OpenSalon;
import kz.localbusiness.application.team.out.Accounts.Newcomer;
import kz.localbusiness.domain.business.Password;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.team.Colleague;
import kz.localbusiness.domain.team.Team;
import kz.localbusiness.domain.team.TeamRole;
import org.junit.jupiter.api.Test;

class RosterTest {

    private static final EmailAddress AIGERIM = new EmailAddress("aigerim@example.kz");

    private final OpenSalon salon = new OpenSalon();
    private final Roster roster = new Roster(salon.platform.teams, salon.platform.teamAccounts);

    @Test
    void asksTheRealmOnceAndWritesDownWhoIsThere() {
        hasAccount();

        assertThat(team().map(Team::colleagues).orElseThrow())
                .extracting(Colleague::email)
                .containsExactly(AIGERIM);
        salon.platform.teamAccounts.goDown();
        assertThat(team()).isPresent();
        assertThat(salon.call(salon.platform.teams::current)).isEqualTo(team());
    }

    @Test
    void writesNothingDownWhileTheRealmIsSilentOrEmpty() {
        assertThat(team()).isEmpty();
        hasAccount();
        salon.platform.teamAccounts.goDown();
        assertThat(team()).isEmpty();

        assertThat(salon.call(salon.platform.teams::current)).isEmpty();
        salon.platform.teamAccounts.comeBack();
        assertThat(team()).isPresent();
    }

    private Optional<Team> team() {
        return salon.call(roster::team);
    }

    private void hasAccount() {
        var newcomer =
                new Newcomer(
                        "Aigerim",
                        AIGERIM,
                        true,
                        new Password("correct horse battery"),
                        Language.RU,
                        TeamRole.OWNER,
                        null);
        salon.run(() -> salon.platform.teamAccounts.create(newcomer));
    }
}
