package kz.localbusiness.domain.booking;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import kz.localbusiness.domain.shared.Money;

/// A visit that is booked once it is paid for, and not before: its time is held under its name
/// meanwhile.
///
/// @param segments with the prices that were agreed
public record Reservation(AppointmentId id, List<Segment> segments, ClientDetails client) {

    public Reservation {
        segments = List.copyOf(segments);
    }

    public Instant start() {
        return segments.getFirst().slot().start();
    }

    public Instant end() {
        return segments.getLast().slot().end();
    }

    public Money price() {
        return segments.stream()
                .map(segment -> segment.offering().price())
                .reduce(Money.ZERO, Money::plus);
    }

    public String serviceNames() {
        return segments.stream()
                .map(segment -> segment.offering().name())
                .collect(Collectors.joining(" + "));
    }

    public Reservation of(ClientDetails who) {
        return new Reservation(id, segments, who);
    }
}
