package kz.localbusiness.notify.calendar;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.CalendarEntry;
import kz.localbusiness.domain.booking.CalendarEntry.Status;
import kz.localbusiness.domain.shared.TimeSlot;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;

/// Dana's haircut on Wednesday, as calendars are told of it, and how they read it.
final class CalendarFixture {

    static final Instant NOW = Instant.parse("2026-11-24T03:00:00Z");
    static final UUID VISIT = UUID.fromString("6f0f8f9e-3f53-4d0c-9f0e-0d5a6c3a7b11");
    static final URI PAGE = URI.create("https://lbp.example/aigerim/booking/token");
    private static final TimeSlot SLOT =
            TimeSlot.lasting(Duration.ofMinutes(90), Instant.parse("2026-11-25T09:30:00Z"));

    private CalendarFixture() {}

    static CalendarEntry entry(Status status) {
        return entry(status, "Шаш қию · Айгерім", "Сәтпаев көшесі, 5");
    }

    static CalendarEntry entry(Status status, String title, String place) {
        return new CalendarEntry(new AppointmentId(VISIT), 3, status, SLOT, title, place, PAGE);
    }

    static Calendar read(byte[] file) {
        try {
            return new CalendarBuilder().build(new ByteArrayInputStream(file));
        } catch (IOException | ParserException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
