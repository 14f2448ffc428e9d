package kz.localbusiness.domain.fiscal;

import java.util.List;
import kz.localbusiness.domain.booking.Payment;
import kz.localbusiness.domain.payment.Receipt;
import kz.localbusiness.domain.payment.Share;
import kz.localbusiness.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/// What a cash register is asked to register for one receipt: a sale, or what of one goes back.
///
/// @param positions services with what of the money belongs to each, never nothing
/// @param tip on top of them
/// @param vat percent that is part of every sum; 0 for who pays none
/// @param original of which it gives back; null for a sale
public record Slip(
        ExternalNumber number,
        List<Position> positions,
        Money tip,
        Payment.Method method,
        int vat,
        @Nullable FiscalTicket original) {

    public record Position(String service, Money sum) {

        private static Position of(Share share) {
            return new Position(share.service(), share.amount());
        }
    }

    public Slip {
        positions = List.copyOf(positions);
        if (positions.isEmpty() && tip.equals(Money.ZERO)) {
            throw new IllegalArgumentException("nothing is nothing to register");
        }
    }

    /// With the VAT of the register.
    public static Slip of(Receipt receipt, CashRegister register, @Nullable FiscalTicket original) {
        var movement = receipt.movement();
        var positions =
                movement.shares().stream()
                        .filter(share -> !share.amount().equals(Money.ZERO))
                        .map(Position::of)
                        .toList();
        return new Slip(
                ExternalNumber.of(receipt.business(), receipt.number()),
                positions,
                movement.tip(),
                movement.method(),
                register.vat(),
                original);
    }

    public boolean isReturn() {
        return original != null;
    }

    public Money total() {
        return positions.stream().map(Position::sum).reduce(tip, Money::plus);
    }
}
