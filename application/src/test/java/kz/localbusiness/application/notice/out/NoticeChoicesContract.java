package kz.localbusiness.application.notice.out;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Set;
import kz.localbusiness.application.BusinessBoundContract;
import kz.localbusiness.application.StaleState;
import kz.localbusiness.domain.notice.NoticeKind;
import kz.localbusiness.domain.notice.NoticeSettings;
import org.junit.jupiter.api.Test;

/// What a store of these choices keeps, refuses and hides.
public abstract class NoticeChoicesContract extends BusinessBoundContract {

    protected abstract NoticeChoices choices();

    @Test
    void sendsTheUsualAtFirst() {
        assertThat(here(() -> choices().current())).isEqualTo(NoticeSettings.usual(here));
    }

    @Test
    void keepsWhatWasChosen() {
        choose();

        assertThat(here(() -> choices().current()).silent())
                .containsExactlyInAnyOrder(
                        NoticeKind.RECEIVED,
                        NoticeKind.MOVED,
                        NoticeKind.RECEIPT,
                        NoticeKind.REFUND,
                        NoticeKind.COMPLETED);
    }

    @Test
    void tellsRefundsApartFromReceipts() {
        var refunds = Set.of(NoticeKind.REFUND);
        doHere(() -> choices().save(NoticeSettings.usual(here).sending(refunds)));

        var chosen = here(() -> choices().current());

        assertThat(chosen.sends(NoticeKind.REFUND)).isTrue();
        assertThat(chosen.sends(NoticeKind.RECEIPT)).isFalse();
    }

    @Test
    void keepsWhatIsSentOnRequest() {
        doHere(() -> choices().save(NoticeSettings.usual(here).sending(NoticeSettings.OPTIONAL)));

        assertThat(here(() -> choices().current()).silent()).isEmpty();
    }

    @Test
    void refusesAnOutdatedChoice() {
        choose();
        var read = here(() -> choices().current());
        doHere(() -> choices().save(read.sending(NoticeSettings.OPTIONAL)));

        assertThatExceptionOfType(StaleState.class)
                .isThrownBy(() -> doHere(() -> choices().save(read)));

        assertThat(here(() -> choices().current()).silent()).isEmpty();
    }

    @Test
    void showsNothingToAnotherBusiness() {
        choose();
        var read = here(() -> choices().current());

        assertThat(elsewhere(() -> choices().current())).isEqualTo(NoticeSettings.usual(elsewhere));
        assertThatIllegalStateException().isThrownBy(() -> doElsewhere(() -> choices().save(read)));
    }

    private void choose() {
        var confirmed = Set.of(NoticeKind.CONFIRMED);
        doHere(() -> choices().save(NoticeSettings.usual(here).sending(confirmed)));
    }
}
