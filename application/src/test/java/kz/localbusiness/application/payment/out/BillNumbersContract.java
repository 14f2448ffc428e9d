package kz.localbusiness.application.payment.out;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import kz.localbusiness.application.BusinessBoundContract;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.payment.BillNumber;
import org.junit.jupiter.api.Test;

/// How a store keeps whose a number is; it starts empty.
public abstract class BillNumbersContract extends BusinessBoundContract {

    private static final AppointmentId ONE = new AppointmentId(new UUID(1, 1));
    private static final AppointmentId OTHER = new AppointmentId(new UUID(2, 2));
    private static final BillNumber NUMBER = BillNumber.of(ONE, 0);

    protected abstract BillNumbers numbers();

    @Test
    void keepsWhoseItIs() {
        assertThat(here(() -> numbers().find(NUMBER))).isEmpty();

        assertThat(here(() -> numbers().claim(NUMBER, ONE))).isEqualTo(ONE);

        assertThat(here(() -> numbers().find(NUMBER))).contains(ONE);
    }

    @Test
    void givesItToNobodyElse() {
        here(() -> numbers().claim(NUMBER, ONE));

        assertThat(here(() -> numbers().claim(NUMBER, OTHER))).isEqualTo(ONE);
        assertThat(here(() -> numbers().claim(NUMBER, ONE))).isEqualTo(ONE);
    }

    @Test
    void letsAnotherBusinessHaveTheSame() {
        here(() -> numbers().claim(NUMBER, ONE));

        assertThat(elsewhere(() -> numbers().find(NUMBER))).isEmpty();
        assertThat(elsewhere(() -> numbers().claim(NUMBER, OTHER))).isEqualTo(OTHER);
        assertThat(here(() -> numbers().find(NUMBER))).contains(ONE);
    }
}
