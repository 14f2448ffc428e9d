package kz.localbusiness.domain.payment;

import java.time.LocalDate;
import kz.localbusiness.domain.shared.BusinessId;

/// One movement of money on record. A business numbers its receipts from 1, without a gap, and
/// never changes one. It is no fiscal receipt, which only a cash register gives.
public record Receipt(BusinessId business, long number, Movement movement, Issuer issuer) {

    /// On the business's clock.
    public LocalDate day() {
        return movement.at().atZone(issuer.zone()).toLocalDate();
    }
}
