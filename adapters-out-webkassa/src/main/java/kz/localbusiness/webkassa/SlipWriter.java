package kz.localbusiness.webkassa;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import kz.localbusiness.domain.booking.Payment;
import kz.localbusiness.domain.fiscal.CashboxNumber;
import kz.localbusiness.domain.fiscal.FiscalTicket;
import kz.localbusiness.domain.fiscal.Slip;
import kz.localbusiness.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/// From our slip to Webkassa's check.
record SlipWriter(WebkassaSettings settings) {

    private static final int SALE = 2;
    private static final int SALE_RETURN = 3;
    private static final int CASH = 0;
    private static final int CARD = 1;
    private static final int NO_VAT = 0;
    private static final int VAT = 100;

    /// What comes into the till is registered, also what is a gift.
    private static final String TIP = "Шайпұл / Чаевые";

    WebkassaRequests.Check check(String token, CashboxNumber cashbox, Slip slip) {
        var payment =
                new WebkassaRequests.Payment(WebkassaSums.write(slip.total()), type(slip.method()));
        return new WebkassaRequests.Check(
                token,
                cashbox.value(),
                slip.isReturn() ? SALE_RETURN : SALE,
                positions(slip),
                List.of(payment),
                WebkassaSums.NOTHING,
                settings.rounding(),
                slip.number().value(),
                basis(slip.original()));
    }

    private List<WebkassaRequests.Position> positions(Slip slip) {
        var services =
                slip.positions().stream()
                        .map(one -> position(one.service(), one.sum(), slip.vat()));
        var tip =
                Stream.of(slip.tip())
                        .filter(sum -> !sum.equals(Money.ZERO))
                        .map(sum -> position(TIP, sum, slip.vat()));
        return Stream.concat(services, tip).toList();
    }

    private WebkassaRequests.Position position(String name, Money sum, int vat) {
        BigDecimal price = WebkassaSums.write(sum);
        return new WebkassaRequests.Position(
                1,
                price,
                WebkassaSums.vatIn(price, vat),
                vat == 0 ? NO_VAT : VAT,
                vat,
                name,
                WebkassaSums.NOTHING,
                WebkassaSums.NOTHING,
                settings.unit());
    }

    private int type(Payment.Method method) {
        return switch (method) {
            case CASH -> CASH;
            case CARD -> CARD;
            case KASPI, ONLINE -> settings.transferType();
        };
    }

    private WebkassaRequests.@Nullable Basis basis(@Nullable FiscalTicket original) {
        return original == null
                ? null
                : new WebkassaRequests.Basis(
                        settings.basisFormat().format(original.at()),
                        WebkassaSums.write(original.total()),
                        original.sign(),
                        original.registration(),
                        original.isOffline());
    }
}
