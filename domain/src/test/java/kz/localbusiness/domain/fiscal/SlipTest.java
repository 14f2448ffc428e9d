package kz.localbusiness.domain.fiscal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.Payment.Method;
import kz.localbusiness.domain.booking.PaymentId;
import kz.localbusiness.domain.catalog.OfferingId;
import kz.localbusiness.domain.fiscal.Slip.Position;
import kz.localbusiness.domain.payment.Issuer;
import kz.localbusiness.domain.payment.Movement;
import kz.localbusiness.domain.payment.Receipt;
import kz.localbusiness.domain.payment.Share;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.domain.staff.StaffId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SlipTest {

    private static final Instant NOON = Instant.parse("2026-11-23T07:00:00Z");
    private static final BusinessId SALON = new BusinessId(new UUID(1, 1));
    private static final CashRegister REGISTER =
            new CashRegister(SALON, new CashboxNumber("SWK1"), 16, NOON, 1);

    @Test
    void hasAPositionForEachServiceAndTheTipOnTop() {
        var slip = Slip.of(receipt(null, share("Haircut", 3_000, 500)), REGISTER, null);

        assertThat(slip.number()).isEqualTo(ExternalNumber.of(SALON, 12));
        assertThat(slip.positions()).containsExactly(new Position("Haircut", Money.tenge(3_000)));
        assertThat(slip.tip()).isEqualTo(Money.tenge(500));
        assertThat(slip.total()).isEqualTo(Money.tenge(3_500));
        assertThat(slip.vat()).isEqualTo(16);
        assertThat(slip.isReturn()).isFalse();
    }

    @Test
    void leavesOutWhatCostsNothing() {
        var free = share("Coffee", 0, 0);

        assertThat(Slip.of(receipt(null, share("Haircut", 3_000, 0), free), REGISTER, null))
                .extracting(Slip::positions)
                .isEqualTo(List.of(new Position("Haircut", Money.tenge(3_000))));
    }

    @Test
    void mayBeATipThatGoesBack() {
        var sale = new FiscalTicket("1675", 1L, 1L, "852", NOON, Money.tenge(1), false, "");
        var slip = Slip.of(receipt(7L, share("Haircut", 0, 500)), REGISTER, sale);

        assertThat(slip.positions()).isEmpty();
        assertThat(slip.total()).isEqualTo(Money.tenge(500));
        assertThat(slip.isReturn()).isTrue();
    }

    @Test
    void isNeverAboutNothing() {
        var nothing = receipt(null, share("Coffee", 0, 0));

        assertThatIllegalArgumentException().isThrownBy(() -> Slip.of(nothing, REGISTER, null));
    }

    @Test
    void namesReceiptsInFiftyCharacters() {
        assertThat(ExternalNumber.of(SALON, 9_999_999_999_999L).value()).hasSize(50);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExternalNumber.of(SALON, 10_000_000_000_000L));
    }

    @Test
    void isRegisteredFromTheMomentOfTheConnection() {
        var receipt = receipt(null, share("Haircut", 3_000, 0));

        assertThat(REGISTER.registers(receipt)).isTrue();
        assertThat(since(NOON.plusMillis(1)).registers(receipt)).isFalse();
    }

    private static CashRegister since(Instant when) {
        return new CashRegister(SALON, REGISTER.cashbox(), 0, when, 1);
    }

    private static Receipt receipt(@Nullable Long original, Share... shares) {
        var key =
                new Movement.Key(
                        new AppointmentId(new UUID(9, 9)), new PaymentId(new UUID(7, 7)), 0);
        return new Receipt(
                SALON,
                12,
                new Movement(key, List.of(shares), Method.CASH, NOON, NOON, null, original),
                new Issuer("Сән", "", null, ZoneId.of("Asia/Atyrau")));
    }

    private static Share share(String service, long tenge, long tip) {
        return new Share(
                new OfferingId(new UUID(5, 5)),
                service,
                new StaffId(new UUID(6, 6)),
                "",
                Money.tenge(tenge),
                Money.tenge(tip));
    }
}
