package kz.localbusiness.application.notice.out;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import kz.localbusiness.application.StaleState;
import kz.localbusiness.domain.notice.WarningRound;
import kz.localbusiness.domain.team.AccountId;
import org.junit.jupiter.api.Test;

/// What a store of rounds keeps.
public abstract class WarningRoundsContract {

    private final UUID warning = UUID.randomUUID();

    protected abstract WarningRounds rounds();

    @Test
    void keepsHowFarARoundHasCome() {
        assertThat(rounds().of(warning)).isEqualTo(WarningRound.of(warning));

        var told = Set.of(new AccountId("ainur"));
        rounds().save(rounds().of(warning).past("aru"));
        rounds().save(rounds().of(warning).inVain(told, "botagoz"));

        assertThat(rounds().of(warning)).isEqualTo(new WarningRound(warning, "aru", told, 1, 2));
        assertThat(rounds().of(UUID.randomUUID()).after()).isEmpty();
    }

    @Test
    void letsOnlyOneOfTwoGoOn() {
        var begun = rounds().of(warning);
        rounds().save(begun.past("aru"));

        assertThatThrownBy(() -> rounds().save(begun.past("aru"))).isInstanceOf(StaleState.class);
        var next = rounds().of(warning);
        rounds().save(next.past("botagoz"));
        assertThatThrownBy(() -> rounds().save(next.past("dana"))).isInstanceOf(StaleState.class);
    }
}
