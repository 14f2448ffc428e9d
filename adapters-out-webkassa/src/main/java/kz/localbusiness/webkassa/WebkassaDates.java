package kz.localbusiness.webkassa;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Reads Webkassa's moments: `28.01.2026 08:49:41` or `2026-01-28T08:49:41`, with or without a
/// fraction of a second, and with or without an offset behind it.
record WebkassaDates(ZoneId zone) {

    private static final DateTimeFormatter FORMAT =
            new DateTimeFormatterBuilder()
                    .appendPattern("[dd.MM.uuuu][uuuu-MM-dd]['T'][ ]")
                    .append(DateTimeFormatter.ISO_LOCAL_TIME)
                    .appendPattern("[ ][XXX][XX][X]")
                    .toFormatter(Locale.ROOT);

    /// The one with an offset, if it has one.
    ///
    /// @throws java.time.DateTimeException where neither can be read
    Instant read(String local, @Nullable String withOffset) {
        return withOffset != null && parsed(withOffset) instanceof OffsetDateTime known
                ? known.toInstant()
                : instant(parsed(local));
    }

    private Instant instant(TemporalAccessor moment) {
        return moment instanceof OffsetDateTime known
                ? known.toInstant()
                : LocalDateTime.from(moment).atZone(zone).toInstant();
    }

    private static TemporalAccessor parsed(String text) {
        return FORMAT.parseBest(text.strip(), OffsetDateTime::from, LocalDateTime::from);
    }
}
