package kz.localbusiness.application.notice.out;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Map;
import java.util.Set;
import kz.localbusiness.application.BusinessBoundContract;
import kz.localbusiness.application.StaleState;
import kz.localbusiness.domain.notice.Channel;
import kz.localbusiness.domain.notice.MemberWishes;
import kz.localbusiness.domain.notice.TeamNews.Kind;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.team.AccountId;
import org.junit.jupiter.api.Test;

/// What a store of these wishes keeps, refuses, hides and forgets; it starts empty.
public abstract class TeamWishesContract extends BusinessBoundContract {

    private static final AccountId AIGERIM = new AccountId("aigerim");
    private static final AccountId SAULE = new AccountId("saule");

    private static final Map<Channel, Set<Kind>> SOME =
            Map.of(
                    Channel.EMAIL,
                    Set.of(Kind.BOOKED, Kind.CANCELLED),
                    Channel.TELEGRAM,
                    Set.of(Kind.REVIEWED));

    protected abstract TeamWishes wishes();

    @Test
    void keepsWhatEachHasWished() {
        saved(AIGERIM, SOME);
        saved(SAULE, Map.of());

        var ofAigerim = here(() -> wishes().find(AIGERIM)).orElseThrow();
        assertThat(ofAigerim.language()).isEqualTo(Language.KK);
        assertThat(ofAigerim.wanted()).isEqualTo(SOME);
        assertThat(here(() -> wishes().find(SAULE)).orElseThrow().wanted()).isEmpty();
        assertThat(here(() -> wishes().find(new AccountId("dana")))).isEmpty();
    }

    @Test
    void refusesAnOutdatedWish() {
        saved(AIGERIM, SOME);
        var read = here(() -> wishes().find(AIGERIM)).orElseThrow();
        doHere(() -> wishes().save(read.choosing(Language.EN, Map.of())));

        assertThatExceptionOfType(StaleState.class)
                .isThrownBy(() -> doHere(() -> wishes().save(read)));

        assertThat(here(() -> wishes().find(AIGERIM)).orElseThrow().language())
                .isEqualTo(Language.EN);
    }

    @Test
    void forgetsOnePerson() {
        saved(AIGERIM, SOME);
        saved(SAULE, SOME);

        doHere(() -> wishes().forget(AIGERIM));
        doHere(() -> wishes().forget(AIGERIM));
        doElsewhere(() -> wishes().forget(SAULE));

        assertThat(here(() -> wishes().find(AIGERIM))).isEmpty();
        assertThat(here(() -> wishes().find(SAULE))).isPresent();
    }

    @Test
    void showsNothingToAnotherBusiness() {
        saved(AIGERIM, SOME);
        var read = here(() -> wishes().find(AIGERIM)).orElseThrow();

        assertThat(elsewhere(() -> wishes().find(AIGERIM))).isEmpty();
        assertThatIllegalStateException().isThrownBy(() -> doElsewhere(() -> wishes().save(read)));
    }

    private void saved(AccountId account, Map<Channel, Set<Kind>> wanted) {
        var wished = new MemberWishes(here, account, Language.KK, wanted, 0);
        doHere(() -> wishes().save(wished));
    }
}
