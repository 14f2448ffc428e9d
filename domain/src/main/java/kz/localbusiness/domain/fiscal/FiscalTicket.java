package kz.localbusiness.domain.fiscal;

import java.time.Instant;
import kz.localbusiness.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/// What a cash register gave for a receipt: all that makes it fiscal.
///
/// @param sign the fiscal sign, by which the tax authority knows it
/// @param number within the shift; null where the register has not said it
/// @param shift the register's number of it; null where it has not said it
/// @param registration the number under which the register itself is registered with the tax
///   authority; may be empty
/// @param at by the register's clock, in whole seconds
/// @param isOffline registered before the tax authority's operator was reached
/// @param address where anybody can look at it; may be empty
public record FiscalTicket(
        String sign,
        @Nullable Long number,
        @Nullable Long shift,
        String registration,
        Instant at,
        Money total,
        boolean isOffline,
        String address) {

    public FiscalTicket {
        if (sign.isEmpty()) {
            throw new IllegalArgumentException("without a sign nothing is registered");
        }
    }

    /// Whether a return can refer to it.
    public boolean isBasis() {
        return !registration.isEmpty();
    }
}
