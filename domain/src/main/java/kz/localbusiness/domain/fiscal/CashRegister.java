package kz.localbusiness.domain.fiscal;

import java.time.Instant;
import kz.localbusiness.domain.payment.Receipt;
import kz.localbusiness.domain.shared.BusinessId;

/// The cash register of a business; login and password rest elsewhere, sealed.
///
/// @param vat percent that the business pays on all it sells; 0 for none
/// @param since when it was connected: it registers what moves from then on
public record CashRegister(
        BusinessId business, CashboxNumber cashbox, int vat, Instant since, long version) {

    public static final int HIGHEST_VAT = 30;

    public CashRegister {
        if (vat < 0 || vat > HIGHEST_VAT) {
            throw new IllegalArgumentException("no such VAT");
        }
    }

    public boolean registers(Receipt receipt) {
        return !receipt.movement().at().isBefore(since);
    }
}
