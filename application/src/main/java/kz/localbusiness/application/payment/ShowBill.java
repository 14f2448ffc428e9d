package kz.localbusiness.application.payment;

import java.time.Instant;
import java.time.ZoneId;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.payment.BillRefusal;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.Money;

/// Tells the bank what is owed under a number, and nothing of whoever owes it. Changes nothing.
@FunctionalInterface
public interface ShowBill {

    /// @throws kz.localbusiness.application.NotAllowed when the key is not the business's
    Answer show(Query query);

    /// @param account as the client typed it
    record Query(BusinessId business, String key, String account) implements ForBusiness {}

    sealed interface Answer {

        /// @param start on the clock of the zone
        /// @param language of the client
        record Owed(Money sum, String service, Instant start, ZoneId zone, Language language)
                implements Answer {}

        record Refused(BillRefusal why) implements Answer {}
    }
}
