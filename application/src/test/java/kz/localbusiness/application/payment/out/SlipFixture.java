package kz.localbusiness.application.payment.out;

import java.util.List;
import java.util.UUID;
import kz.localbusiness.domain.booking.Payment.Method;
import kz.localbusiness.domain.fiscal.ExternalNumber;
import kz.localbusiness.domain.fiscal.FiscalTicket;
import kz.localbusiness.domain.fiscal.Slip;
import kz.localbusiness.domain.fiscal.Slip.Position;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/// What a salon asks its register for.
public final class SlipFixture {

    public static final BusinessId SALON = new BusinessId(new UUID(1, 1));

    private SlipFixture() {}

    /// Two services and a tip.
    public static Slip sale(long receipt, Method method) {
        return new Slip(
                ExternalNumber.of(SALON, receipt),
                List.of(
                        new Position("Haircut", Money.tenge(3_000)),
                        new Position("Beard", new Money(200_050))),
                Money.tenge(500),
                method,
                0,
                null);
    }

    public static Slip sale(long receipt) {
        return sale(receipt, Method.CASH);
    }

    /// Half of the haircut.
    public static Slip back(long receipt, @Nullable FiscalTicket original) {
        return new Slip(
                ExternalNumber.of(SALON, receipt),
                List.of(new Position("Haircut", Money.tenge(1_500))),
                Money.ZERO,
                Method.CASH,
                0,
                original);
    }
}
