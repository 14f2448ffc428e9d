package kz.localbusiness.application.booking.out;

import kz.localbusiness.domain.booking.CalendarEntry;

/// Files that every calendar understands (iCalendar, RFC 5545).
public interface CalendarFiles {

    /// For whoever takes the visit over into a calendar by hand.
    byte[] of(CalendarEntry entry);
}
