package kz.localbusiness.application.booking;

import java.time.Instant;
import java.util.List;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.booking.BookingDecision;
import kz.localbusiness.domain.booking.ClientDetails;
import kz.localbusiness.domain.booking.IdempotencyKey;
import kz.localbusiness.domain.booking.ManageToken;
import kz.localbusiness.domain.catalog.OfferingId;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.staff.StaffId;
import org.jspecify.annotations.Nullable;

/// A client books a visit: one service or several in a row, all of them or none.
@FunctionalInterface
public interface BookAppointment {

    Answer book(Command command);

    /// @param key the same under which the time may be held
    record Command(
            BusinessId business,
            IdempotencyKey key,
            List<ServiceChoice> services,
            Instant start,
            ClientDetails client)
            implements ForBusiness {

        public Command {
            services = List.copyOf(services);
        }

        /// One service.
        public static Command of(
                BusinessId business,
                IdempotencyKey key,
                OfferingId offering,
                @Nullable StaffId staff,
                Instant start,
                ClientDetails client) {
            var services = List.of(ServiceChoice.of(offering, staff));
            return new Command(business, key, services, start, client);
        }
    }

    /// @param manage the way back to the appointment, null when there is none
    record Answer(BookingDecision decision, @Nullable ManageToken manage) {}
}
