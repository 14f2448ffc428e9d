package kz.localbusiness.domain.notice.sms;

import static org.assertj.core.api.Assertions.assertThat;

import kz.localbusiness.domain.notice.DeliveryFailure;
import kz.localbusiness.domain.notice.DeliveryReport.Standing;
import kz.localbusiness.domain.notice.DeliveryReport.Standing.Delivered;
import kz.localbusiness.domain.notice.DeliveryReport.Standing.Failed;
import kz.localbusiness.domain.notice.DeliveryReport.Standing.Underway;
import kz.localbusiness.domain.notice.DeliveryReport.Standing.Unknown;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmsStatusTest {

    @ParameterizedTest
    @CsvSource({
        "3, UNREACHABLE",
        "20, OTHER",
        "22, BAD_ADDRESS",
        "23, POLICY",
        "24, BILLING",
        "25, UNREACHABLE"
    })
    void readsWhySmscHasFailed(int code, DeliveryFailure why) {
        assertThat(SmscStatus.standing(code)).isEqualTo(new Failed(why));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void readsThatSmscHasDelivered(int code) {
        assertThat(SmscStatus.standing(code)).isEqualTo(new Delivered());
    }

    @ParameterizedTest
    @CsvSource({"-3, false", "-2, true", "-1, true", "0, true", "99, true"})
    void readsWhatSmscHasNotEnded(int code, boolean isThere) {
        Standing expected = isThere ? new Underway() : new Unknown();

        assertThat(SmscStatus.standing(code)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "UNDELIV, UNREACHABLE",
        "EXPIRED, UNREACHABLE",
        "REJECTD, POLICY",
        "DELETED, OTHER"
    })
    void readsWhyMobizonHasFailed(String word, DeliveryFailure why) {
        assertThat(MobizonStatus.standing(word)).isEqualTo(new Failed(why));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NEW", "ENQUEUD", "ACCEPTD", "PDLIVRD", "delivrd", "", "SOMETHING"})
    void readsWhatMobizonHasNotEnded(String word) {
        assertThat(MobizonStatus.standing(word)).isEqualTo(new Underway());
        assertThat(MobizonStatus.standing("DELIVRD")).isEqualTo(new Delivered());
    }
}
