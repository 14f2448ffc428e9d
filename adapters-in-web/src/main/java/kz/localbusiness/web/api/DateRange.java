package kz.localbusiness.web.api;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import kz.localbusiness.application.booking.ShowFreeStarts;
import kz.localbusiness.web.api.WrongField.Rule;
import org.jspecify.annotations.Nullable;

/// @param to inclusive
record DateRange(LocalDate from, LocalDate to) {

    private static final int USUAL_DAYS = 14;

    /// @param today where the range begins unless told otherwise
    static DateRange read(
            FieldChecks checks, @Nullable String from, @Nullable String to, LocalDate today) {
        var first = checks.date("from", from).orElse(today);
        var last = checks.date("to", to).orElse(first.plusDays(USUAL_DAYS - 1L));
        if (last.isBefore(first)) {
            checks.refuse("to", Rule.REVERSED);
        } else if (ChronoUnit.DAYS.between(first, last) >= ShowFreeStarts.MOST_DAYS) {
            checks.refuse("to", Rule.TOO_MANY_DAYS, ShowFreeStarts.MOST_DAYS);
        }
        return new DateRange(first, last);
    }
}
