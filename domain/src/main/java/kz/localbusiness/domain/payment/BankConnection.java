package kz.localbusiness.domain.payment;

import java.time.Instant;
import kz.localbusiness.domain.shared.BusinessId;
import org.jspecify.annotations.Nullable;

/// How a business is connected to the bank; its key or certificate rests elsewhere, sealed.
///
/// @param organisation null where the key says whose it is
/// @param terminal null until a trade point is chosen
/// @param tradePoint as it is called at the bank, empty until it is chosen
/// @param provenAt when a payment to try it has come; null before
public record BankConnection(
        BusinessId business,
        Scheme scheme,
        @Nullable TaxNumber organisation,
        @Nullable Terminal terminal,
        String tradePoint,
        @Nullable Instant provenAt,
        long version) {

    /// Whether clients can pay with it.
    public boolean isReady() {
        return terminal != null;
    }

    public BankConnection at(TradePoint point, Terminal till) {
        return new BankConnection(
                business, scheme, organisation, till, point.name(), null, version);
    }

    public BankConnection proven(Instant when) {
        return new BankConnection(
                business, scheme, organisation, terminal, tradePoint, when, version);
    }
}
