package kz.localbusiness.web.text;

import java.time.LocalDate;
import kz.localbusiness.domain.booking.NoTime;
import kz.localbusiness.domain.booking.NoTime.Closed;
import kz.localbusiness.domain.booking.NoTime.FullyBooked;
import kz.localbusiness.domain.booking.NoTime.NobodyWorks;
import kz.localbusiness.domain.booking.NoTime.TooEarly;
import kz.localbusiness.domain.booking.NoTime.TooLate;

/// Why a date has no time, as a client reads it.
public final class NoTimeWords {

    private NoTimeWords() {}

    /// Looks texts up in the language of the wording.
    @FunctionalInterface
    public interface Texts {
        String text(String key, Object... details);
    }

    public static String of(NoTime why, LocalDate date, Wording wording, Texts texts) {
        var day = wording.date(date);
        return switch (why) {
            case FullyBooked() -> texts.text("booking.no-time.full", day);
            case TooLate() -> texts.text("booking.no-time.late", day);
            case TooEarly(var last) -> texts.text("booking.no-time.early", day, wording.day(last));
            case Closed() -> texts.text("booking.no-time.closed", day);
            case NobodyWorks() -> texts.text("booking.no-time.nobody", day);
        };
    }
}
