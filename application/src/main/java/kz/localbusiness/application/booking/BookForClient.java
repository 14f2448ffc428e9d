package kz.localbusiness.application.booking;

import java.time.Instant;
import java.util.List;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.booking.BookingDecision;
import kz.localbusiness.domain.booking.ClientDetails;
import kz.localbusiness.domain.booking.IdempotencyKey;
import kz.localbusiness.domain.shared.BusinessId;

/// The business books for a client; it stands at once.
@FunctionalInterface
public interface BookForClient {

    BookingDecision book(Command command);

    /// @param override past the rules on purpose, which its history keeps; never past somebody
    ///   else's time
    record Command(
            BusinessId business,
            IdempotencyKey key,
            List<ServiceChoice> services,
            Instant start,
            ClientDetails client,
            boolean override)
            implements ForBusiness {

        public Command {
            services = List.copyOf(services);
        }
    }
}
