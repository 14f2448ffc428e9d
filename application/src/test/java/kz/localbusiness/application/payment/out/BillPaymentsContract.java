package kz.localbusiness.application.payment.out;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import kz.localbusiness.application.BusinessBoundContract;
import kz.localbusiness.application.StaleState;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.payment.BillPayment;
import kz.localbusiness.domain.payment.BillRefusal;
import kz.localbusiness.domain.payment.BillState;
import kz.localbusiness.domain.payment.PurchaseId;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// How a store keeps what the bank told; it starts empty.
public abstract class BillPaymentsContract extends BusinessBoundContract {

    private static final Instant NOW = Instant.parse("2026-11-23T05:07:09.123Z");
    private static final AppointmentId VISIT = new AppointmentId(new UUID(7, 7));
    private static final PurchaseId NUMBER = new PurchaseId(999_999_999_999_999_999L);

    protected abstract BillPayments payments();

    static Stream<BillState> states() {
        return Stream.concat(
                Stream.of(new BillState.Taking(VISIT), new BillState.Taken(VISIT)),
                Stream.of(BillRefusal.values()).map(BillState.Refused::new));
    }

    @ParameterizedTest
    @MethodSource("states")
    void keepsAPaymentInEveryState(BillState state) {
        save(payment(here, state));

        assertThat(stored())
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(payment(here, state));
    }

    @Test
    void keepsWhatHasBecomeOfIt() {
        save(payment(here, new BillState.Taking(VISIT)));

        save(stored().taken(VISIT));

        assertThat(stored().state()).isEqualTo(new BillState.Taken(VISIT));
    }

    @Test
    void refusesTheSecondOfOneNumber() {
        var payment = payment(here, new BillState.Taking(VISIT));
        save(payment);

        assertThatExceptionOfType(StaleState.class).isThrownBy(() -> save(payment));
    }

    @Test
    void refusesAnOutdatedOne() {
        save(payment(here, new BillState.Taking(VISIT)));
        var read = stored();
        save(read.taken(VISIT));

        assertThatExceptionOfType(StaleState.class)
                .isThrownBy(() -> save(read.refused(BillRefusal.PAID)));
    }

    @Test
    void keepsTheSameNumberOfAnotherBusinessApart() {
        save(payment(here, new BillState.Taking(VISIT)));

        assertThat(elsewhere(() -> payments().find(NUMBER))).isEmpty();
        assertThatIllegalStateException()
                .isThrownBy(() -> doElsewhere(() -> payments().save(stored())));
        doElsewhere(() -> payments().save(payment(elsewhere, new BillState.Taking(VISIT))));
    }

    private void save(BillPayment payment) {
        doHere(() -> payments().save(payment));
    }

    private BillPayment stored() {
        return here(() -> payments().find(NUMBER)).orElseThrow();
    }

    private static BillPayment payment(BusinessId business, BillState state) {
        return new BillPayment(
                business, NUMBER, new Money(500_050), NOW.minusSeconds(3), state, NOW, 0);
    }
}
