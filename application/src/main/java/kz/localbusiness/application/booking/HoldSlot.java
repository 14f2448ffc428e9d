package kz.localbusiness.application.booking;

import java.time.Instant;
import java.util.List;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.booking.HoldDecision;
import kz.localbusiness.domain.booking.IdempotencyKey;
import kz.localbusiness.domain.shared.BusinessId;

/// Keeps a time while a client fills in the form; booking under the same key takes it.
@FunctionalInterface
public interface HoldSlot {

    HoldDecision hold(Command command);

    record Command(
            BusinessId business, IdempotencyKey key, List<ServiceChoice> services, Instant start)
            implements ForBusiness {

        public Command {
            services = List.copyOf(services);
        }
    }
}
