package kz.localbusiness.domain.booking;

import static kz.localbusiness.domain.booking.Salon.BUSINESS;
import static kz.localbusiness.domain.booking.Salon.at;
import static kz.localbusiness.domain.booking.Salon.hourAt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.UUID;
import kz.localbusiness.domain.shared.BusinessId;
import org.junit.jupiter.api.Test;

class BookingValuesTest {

    @Test
    void opensTheLinkUntilThirtyDaysAfterTheVisit() {
        var link = ManageLink.to(hourAt(1, "10:00"), BUSINESS);

        assertThat(link.expires()).isEqualTo(at("11:00").plus(Duration.ofDays(30)));
        assertThat(link.isExpired(link.expires().minusNanos(1))).isFalse();
        assertThat(link.isExpired(link.expires())).isTrue();
    }

    @Test
    void namesTheSameAppointmentForTheSameKeyInTheSameBusinessOnly() {
        var key = new IdempotencyKey("one-intent");
        var other = new BusinessId(new UUID(9, 9));

        assertThat(AppointmentId.of(BUSINESS, key)).isEqualTo(AppointmentId.of(BUSINESS, key));
        assertThat(AppointmentId.of(BUSINESS, key)).isNotEqualTo(AppointmentId.of(other, key));
        assertThat(AppointmentId.of(BUSINESS, key))
                .isNotEqualTo(AppointmentId.of(BUSINESS, new IdempotencyKey("other-intent")));
    }

    @Test
    void boundsKeysTokensAndFeedback() {
        assertThat(IdempotencyKey.isValid("1234567")).isFalse();
        assertThat(IdempotencyKey.isValid("a".repeat(101))).isFalse();
        assertThat(IdempotencyKey.isValid("with space")).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new ManageToken(""));
        assertThatIllegalArgumentException().isThrownBy(() -> new ManageToken("a".repeat(201)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Feedback(0, "", at("11:00")));
        assertThatIllegalArgumentException().isThrownBy(() -> new Feedback(6, "", at("11:00")));
    }

    @Test
    void neverPrintsAToken() {
        assertThat(new ManageToken("secret-token").toString()).doesNotContain("secret");
    }
}
