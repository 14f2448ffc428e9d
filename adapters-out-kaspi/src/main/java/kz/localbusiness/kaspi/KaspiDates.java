package kz.localbusiness.kaspi;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.SignStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;

/// Reads the bank's moments: months and days of one or two digits, any or no fraction of a second,
/// and an offset as `+05`, `+0500`, `+05:00`, `Z` or none at all.
record KaspiDates(ZoneId zone) {

    private static final int TWO = 2;

    private static final DateTimeFormatter FORMAT =
            new DateTimeFormatterBuilder()
                    .appendValue(ChronoField.YEAR, 4)
                    .appendLiteral('-')
                    .appendValue(ChronoField.MONTH_OF_YEAR, 1, TWO, SignStyle.NOT_NEGATIVE)
                    .appendLiteral('-')
                    .appendValue(ChronoField.DAY_OF_MONTH, 1, TWO, SignStyle.NOT_NEGATIVE)
                    .appendLiteral('T')
                    .append(DateTimeFormatter.ISO_LOCAL_TIME)
                    .appendPattern("[XXX][XX][X]")
                    .toFormatter(Locale.ROOT);

    /// @throws java.time.DateTimeException for anything else
    Instant read(String text) {
        var moment = FORMAT.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
        return moment instanceof OffsetDateTime known
                ? known.toInstant()
                : ((LocalDateTime) moment).atZone(zone).toInstant();
    }
}
