package kz.localbusiness.web.api;

import java.time.Instant;
import kz.localbusiness.application.booking.BookAppointment;
import kz.localbusiness.domain.booking.IdempotencyKey;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.shared.Language;

/// Turns what was sent into a command, or refuses every wrong field at once.
final class BookingRequests {

    private BookingRequests() {}

    static BookAppointment.Command command(
            Business business,
            IdempotencyKey key,
            RestBookingRequest body,
            Language reads,
            Instant now) {
        var checks = new FieldChecks();
        var services = ServiceChoices.read(checks, body);
        var start = checks.required("start", body.start(), checks.time("start", body.start()));
        var client = Consents.read(checks, body, reads, now);
        checks.end();
        return new BookAppointment.Command(
                business.id(), key, services, start.orElseThrow(), client.orElseThrow());
    }
}
