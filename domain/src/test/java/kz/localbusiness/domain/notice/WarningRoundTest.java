package kz.localbusiness.domain.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import kz.localbusiness.domain.team.AccountId;
import org.junit.jupiter.api.Test;

class WarningRoundTest {

    private static final AccountId AINUR = new AccountId("ainur");

    private final WarningRound begun = WarningRound.of(new UUID(0, 1));

    @Test
    void goesOnWithTheNextBusiness() {
        var next = begun.inVain(Set.of(AINUR), "aru").past("aru");

        assertThat(next.after()).isEqualTo("aru");
        assertThat(next.told()).isEmpty();
        assertThat(next.inVain()).isZero();
    }

    @Test
    void remembersWhoWasWrittenToUntilAllOfABusinessWere() {
        var waiting = begun.inVain(Set.of(AINUR), "aru");

        assertThat(waiting.after()).isEmpty();
        assertThat(waiting.told()).containsExactly(AINUR);
        assertThat(waiting.inVain()).isOne();
    }

    @Test
    void keepsNobodyWaitingForEverForABusinessThatCannotBeReached() {
        var round = begun;
        for (int i = 1; i < WarningRound.MOST_IN_VAIN; i++) {
            round = round.inVain(Set.of(), "aru");
            assertThat(round.after()).isEmpty();
        }

        assertThat(round.inVain(Set.of(), "aru")).isEqualTo(begun.past("aru"));
    }
}
