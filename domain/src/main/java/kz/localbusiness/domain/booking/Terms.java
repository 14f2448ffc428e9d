package kz.localbusiness.domain.booking;

import java.time.Duration;
import kz.localbusiness.domain.catalog.Buffers;

/// How much time a service takes of the one who renders it, in minutes.
///
/// @param within whether the buffers, too, must lie within the hours
record Terms(int length, int before, int after, boolean within) {

    static Terms of(BookedOffering booked, Buffers buffers, boolean within) {
        return new Terms(
                minutes(booked.duration()),
                minutes(buffers.before()),
                minutes(buffers.after()),
                within);
    }

    int end(int start) {
        return start + length;
    }

    int from(int start, Part part) {
        return part.head() ? start - before : start;
    }

    int to(int start, Part part) {
        return part.tail() ? end(start) + after : end(start);
    }

    private static int minutes(Duration duration) {
        return Math.toIntExact(duration.toMinutes());
    }
}
