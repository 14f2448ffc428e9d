package kz.localbusiness.domain.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import java.util.UUID;
import kz.localbusiness.domain.shared.BusinessId;
import org.junit.jupiter.api.Test;

class NoticeSettingsTest {

    private static final NoticeSettings USUAL =
            NoticeSettings.usual(new BusinessId(new UUID(1, 1)));
    private static final NoticeSettings ALL = USUAL.sending(NoticeSettings.OPTIONAL);

    @Test
    void sendWhatClientsNeedUnlessTold() {
        assertThat(NoticeKind.values())
                .filteredOn(kind -> !USUAL.sends(kind))
                .containsExactly(NoticeKind.COMPLETED);
        assertThat(NoticeKind.values()).allMatch(ALL::sends);
    }

    @Test
    void planNothingThatTheBusinessNeverAskedFor() {
        var none = USUAL.sending(Set.of());

        assertThat(NoticeKind.values())
                .filteredOn(kind -> !none.plans(kind))
                .containsExactly(NoticeKind.COMPLETED);
        assertThat(NoticeKind.values()).allMatch(ALL::plans);
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
