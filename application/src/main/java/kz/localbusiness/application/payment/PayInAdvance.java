package kz.localbusiness.application.payment;

import java.time.Instant;
import java.util.List;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.application.booking.ServiceChoice;
import kz.localbusiness.domain.booking.ClientDetails;
import kz.localbusiness.domain.booking.IdempotencyKey;
import kz.localbusiness.domain.booking.ManageToken;
import kz.localbusiness.domain.payment.PayDecision;
import kz.localbusiness.domain.payment.Purchase;
import kz.localbusiness.domain.shared.BusinessId;
import org.jspecify.annotations.Nullable;

/// A client wants to book what is booked only with money: its time is held, and the bank opens
/// something to pay.
@FunctionalInterface
public interface PayInAdvance {

    Answer pay(Command command);

    /// @param key the same under which the time may be held; asked again, the same payment is shown
    record Command(
            BusinessId business,
            IdempotencyKey key,
            List<ServiceChoice> services,
            Instant start,
            ClientDetails client,
            Purchase.Kind kind)
            implements ForBusiness {

        public Command {
            services = List.copyOf(services);
        }
    }

    /// @param manage the way to the payment now and to the visit later, null when there is neither
    record Answer(PayDecision decision, @Nullable ManageToken manage) {}
}
