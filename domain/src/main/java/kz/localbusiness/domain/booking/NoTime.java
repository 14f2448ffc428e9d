package kz.localbusiness.domain.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The one reason for which a client finds no time on a date: the last thing that would have to be
/// otherwise.
public sealed interface NoTime {

    /// Nothing that fits is left, and would be if nobody had booked.
    record FullyBooked() implements NoTime {}

    /// It is over, or too soon to be booked.
    record TooLate() implements NoTime {}

    /// @param last that can be booked by now
    record TooEarly(LocalDate last) implements NoTime {}

    /// The business rests on that date.
    record Closed() implements NoTime {}

    /// Of those who could do it nobody works long enough.
    record NobodyWorks() implements NoTime {}

    /// Empty when there is time.
    ///
    /// @param board at least the [Inquiry#agendas] of that date, as they are stored
    static Optional<NoTime> on(LocalDate date, Inquiry inquiry, Board board, Instant now) {
        return hasTime(date, inquiry, board, now)
                ? Optional.empty()
                : Optional.of(why(date, inquiry, now));
    }

    private static NoTime why(LocalDate date, Inquiry inquiry, Instant now) {
        var zone = inquiry.business().zone();
        var window = inquiry.policy().window();
        var last = LocalDate.ofInstant(now, zone).plusDays(window.horizonDays());
        if (date.isAfter(last)) {
            return new TooEarly(last);
        }
        var untaken = Board.of(List.of());
        if (hasTime(date, inquiry, untaken, now)) {
            return new FullyBooked();
        }
        var inTime = date.atStartOfDay(zone).toInstant().minus(window.minimumNotice());
        if (hasTime(date, inquiry, untaken, inTime)) {
            return new TooLate();
        }
        var isShut = inquiry.business().closures().isShutOn(date);
        return isShut ? new Closed() : new NobodyWorks();
    }

    private static boolean hasTime(LocalDate date, Inquiry inquiry, Board board, Instant now) {
        return Availability.of(inquiry, board, date, date, now).offers().stream()
                .anyMatch(day -> !day.offers().isEmpty());
    }
}
