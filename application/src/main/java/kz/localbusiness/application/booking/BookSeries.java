package kz.localbusiness.application.booking;

import java.time.Instant;
import java.util.List;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.booking.ClientDetails;
import kz.localbusiness.domain.booking.IdempotencyKey;
import kz.localbusiness.domain.booking.ManageToken;
import kz.localbusiness.domain.booking.Recurrence;
import kz.localbusiness.domain.booking.SeriesDecision;
import kz.localbusiness.domain.shared.BusinessId;

/// Books the same visit again and again: all of them or none, unless those that cannot be shall be
/// left out.
@FunctionalInterface
public interface BookSeries {

    Answer book(Command command);

    /// @param partly leave out those that cannot be, instead of booking nothing
    record Command(
            BusinessId business,
            IdempotencyKey key,
            List<ServiceChoice> services,
            Instant first,
            Recurrence recurrence,
            ClientDetails client,
            boolean partly)
            implements ForBusiness {

        public Command {
            services = List.copyOf(services);
        }
    }

    /// @param manage for each visit that is booked, in their order
    record Answer(SeriesDecision decision, List<ManageToken> manage) {

        public Answer {
            manage = List.copyOf(manage);
        }
    }
}
