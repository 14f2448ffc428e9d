package kz.localbusiness.kaspi.simulator;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/// How the bank writes a moment.
public enum DateForm {
    /// `2025-10-22T17:10:50.717+05:00`, as seen in production.
    MILLISECONDS("yyyy-MM-dd'T'HH:mm:ss.SSSXXX"),
    /// `2025-10-22T17:10:50+05`, as the manual demands.
    HOUR_OFFSET("yyyy-MM-dd'T'HH:mm:ssX"),
    COMPACT_OFFSET("yyyy-MM-dd'T'HH:mm:ssXX"),
    /// `2025-10-22T17:10:50.7170000`, the bank's own time.
    SEVEN_DIGITS("yyyy-MM-dd'T'HH:mm:ss.SSSSSSS"),
    NO_OFFSET("yyyy-MM-dd'T'HH:mm:ss"),
    /// `2025-10-2T17:10:50`.
    SHORT_DAY("yyyy-MM-d'T'HH:mm:ss");

    public static final ZoneId BANK = ZoneId.of("Asia/Almaty");

    private final String pattern;

    DateForm(String pattern) {
        this.pattern = pattern;
    }

    public String write(Instant moment) {
        return DateTimeFormatter.ofPattern(pattern).format(moment.atZone(BANK));
    }
}
