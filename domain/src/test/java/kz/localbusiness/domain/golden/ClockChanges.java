package kz.localbusiness.domain.golden;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.stream.Stream;

/// The days around a zone's changes of the clock.
public enum ClockChanges {
    BERLIN("Europe/Berlin", "2026-03-29 2026-10-25"),
    NEW_YORK("America/New_York", "2026-03-08 2026-11-01"),
    /// By half an hour.
    LORD_HOWE("Australia/Lord_Howe", "2026-04-05 2026-10-04"),
    /// One time for Kazakhstan: an hour back at midnight, for good.
    ALMATY("Asia/Almaty", "2024-02-29"),
    /// The same days where nothing changes.
    ATYRAU("Asia/Atyrau", "2024-02-29");

    private final String zone;
    private final String changes;

    ClockChanges(String zone, String changes) {
        this.zone = zone;
        this.changes = changes;
    }

    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    /// The eve, the day of the change and the day after, of every change.
    public Stream<LocalDate> days() {
        return Stream.of(changes.split(" "))
                .map(LocalDate::parse)
                .flatMap(change -> change.minusDays(1).datesUntil(change.plusDays(2)));
    }

    String fileOf(String subject) {
        return "%s.%s.txt".formatted(name().toLowerCase(Locale.ROOT).replace('_', '-'), subject);
    }
}
