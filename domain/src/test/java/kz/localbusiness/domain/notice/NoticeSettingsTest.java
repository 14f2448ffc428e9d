package kz.localbusiness.domain.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import java.util.UUID;
import kz.localbusiness.domain.shared.BusinessId;
import org.junit.jupiter.api.Test;

class NoticeSettingsTest {

    private static final NoticeSettings ALL =
            NoticeSettings.everything(new BusinessId(new UUID(1, 1)));

    @Test
    void sendEverythingUnlessTold() {
        assertThat(NoticeKind.values()).allMatch(ALL::sends);
    }

    @Test
    void sendWhatIsChosenAndWhatNobodyCouldKnowOtherwise() {
        var some = ALL.sending(Set.of(NoticeKind.CONFIRMED));

        assertThat(NoticeKind.values())
                .filteredOn(some::sends)
                .containsExactly(
                        NoticeKind.CONFIRMED,
                        NoticeKind.CANCELLED,
                        NoticeKind.REMINDER,
                        NoticeKind.TIME_OFFERED);
        assertThat(some.sending(NoticeSettings.OPTIONAL)).isEqualTo(ALL);
    }

    @Test
    void silenceNoCancellation() {
        var silent = Set.of(NoticeKind.CANCELLED);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NoticeSettings(ALL.business(), silent, ALL.delivery(), 0));
    }
}
