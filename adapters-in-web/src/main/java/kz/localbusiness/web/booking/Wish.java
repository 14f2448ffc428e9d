package kz.localbusiness.web.booking;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.localbusiness.application.booking.BookAppointment;
import kz.localbusiness.application.booking.HoldSlot;
import kz.localbusiness.application.booking.ServiceChoice;
import kz.localbusiness.application.payment.PayInAdvance;
import kz.localbusiness.domain.booking.ClientDetails;
import kz.localbusiness.domain.booking.IdempotencyKey;
import kz.localbusiness.domain.payment.Purchase;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.domain.staff.StaffId;
import kz.localbusiness.web.text.Wording;

/// What the client has chosen so far to book.
///
/// @param services one or more, one after the other
/// @param staff empty for anyone
record Wish(List<Chosen> services, Optional<StaffId> staff, Instant start) {

    Wish {
        services = List.copyOf(services);
    }

    String summary(Wording wording, ZoneId zone) {
        var names =
                services.stream()
                        .map(one -> one.offering().nameIn(wording.language()))
                        .collect(Collectors.joining(" + "));
        return "%s · %s · %s · %s"
                .formatted(
                        names,
                        wording.dateTime(start, zone),
                        wording.duration(duration()),
                        wording.money(price()));
    }

    private Duration duration() {
        return services.stream()
                .map(one -> one.duration(staff))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private Money price() {
        return services.stream().map(one -> one.price(staff)).reduce(Money.ZERO, Money::plus);
    }

    PayInAdvance.Command inAdvance(IdempotencyKey key, ClientDetails client, Purchase.Kind kind) {
        return new PayInAdvance.Command(business(), key, choices(), start, client, kind);
    }

    /// What has to be paid online before it is booked.
    Money advance() {
        return services.stream().map(one -> one.advance(staff)).reduce(Money.ZERO, Money::plus);
    }

    private List<ServiceChoice> choices() {
        return services.stream().map(one -> one.by(staff)).toList();
    }

    private BusinessId business() {
        return services.getFirst().offering().business();
    }

    HoldSlot.Command hold(IdempotencyKey key) {
        return new HoldSlot.Command(business(), key, choices(), start);
    }

    BookAppointment.Command command(IdempotencyKey key, ClientDetails client) {
        return new BookAppointment.Command(business(), key, choices(), start, client);
    }
}
