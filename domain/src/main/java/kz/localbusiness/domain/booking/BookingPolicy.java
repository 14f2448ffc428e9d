package kz.localbusiness.domain.booking;

import java.time.Duration;

/// The rules of a business about when and how early clients may book.
///
/// @param step between offered starts, counted from the opening of each stretch of hours
/// @param minimumNotice between now and the earliest start
/// @param horizonDays how many local days ahead, today not counted
public record BookingPolicy(Duration step, Duration minimumNotice, int horizonDays) {

    public static final BookingPolicy STANDARD =
            new BookingPolicy(Duration.ofMinutes(15), Duration.ofMinutes(15), 60);
}
