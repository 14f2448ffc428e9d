package kz.localbusiness.application.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Objects;
import kz.localbusiness.application.OpenSalon;
import kz.localbusiness.application.limit.Deed;
import kz.localbusiness.application.limit.Limits;
import kz.localbusiness.domain.payment.PayDecision.Payable;
import kz.localbusiness.domain.payment.PayDecision.TooMany;
import org.junit.jupiter.api.Test;

/// What the holder of a manage link is answered who wants to pay again and again.
class PayForVisitTest {

    private static final Duration UNTIL_IT_LAPSES = Duration.ofMinutes(6);
    private static final int MOST =
            Objects.requireNonNull(Limits.USUAL.of().get(Deed.PAYMENT)).most();

    private final OpenSalon world = new OpenSalon();
    private final OnlineSalon salon = new OnlineSalon(world, OnlineSalon.BY_KEY);

    @Test
    void opensNoMorePurchasesForAVisitThanAnybodyNeeds() {
        var visit = salon.confirmed("10:00");
        for (int i = 0; i < MOST; i++) {
            assertThat(salon.goesToPay(visit)).isInstanceOf(Payable.class);
            world.platform.clock.advance(UNTIL_IT_LAPSES);
        }

        assertThat(salon.goesToPay(visit)).isInstanceOf(TooMany.class);
        assertThat(salon.goesToPay(salon.confirmed("11:00"))).isInstanceOf(Payable.class);
    }

    @Test
    void doesNotCountWhatCanBePaidAlready() {
        var visit = salon.confirmed("10:00");
        var first = ((Payable) salon.goesToPay(visit)).charge();

        for (int i = 0; i < MOST; i++) {
            assertThat(((Payable) salon.goesToPay(visit)).charge().id()).isEqualTo(first.id());
        }
    }
}
