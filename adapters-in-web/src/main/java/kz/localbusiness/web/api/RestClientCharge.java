package kz.localbusiness.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.payment.Charge;
import kz.localbusiness.domain.payment.Purpose;
import org.jspecify.annotations.Nullable;

/// A charge for as long as it says for whom it is.
///
/// @param appointment that was to be booked with it, or is booked
/// @param booking what was to be booked with it; missing for an invoice
/// @param phone masked, on which an invoice was to be paid; missing for all others
@Schema(name = "ClientCharge")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RestClientCharge(
        RestCharge charge,
        @Nullable UUID appointment,
        @Nullable Booking booking,
        @Nullable String phone) {

    static RestClientCharge of(Charge charge, ZoneId zone) {
        var purpose = charge.purpose();
        return new RestClientCharge(
                RestCharge.of(charge, zone),
                purpose.visit().map(AppointmentId::value).orElse(null),
                Booking.of(purpose, zone),
                purpose instanceof Purpose.Invoice(_, var phone) ? phone.value() : null);
    }

    /// A visit that is booked once it is paid.
    @Schema(name = "ClientChargeBooking")
    record Booking(OffsetDateTime start, String services, RestVisitor client) {

        private static @Nullable Booking of(Purpose purpose, ZoneId zone) {
            return purpose instanceof Purpose.Advance(var visit)
                    ? new Booking(
                            Moments.at(visit.start(), zone),
                            visit.serviceNames(),
                            RestVisitor.of(visit.client(), zone))
                    : null;
        }
    }
}
