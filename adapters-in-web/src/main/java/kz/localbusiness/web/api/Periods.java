package kz.localbusiness.web.api;

import kz.localbusiness.domain.payment.Period;
import org.jspecify.annotations.Nullable;

/// Reads of which days money is told.
final class Periods {

    private Periods() {}

    /// @throws Refused when a day is missing or wrong, or there are too many
    static Period read(@Nullable String from, @Nullable String to, int mostDays) {
        var checks = new FieldChecks();
        var dates = Dates.read(checks, from, to, mostDays);
        checks.end();
        return dates.map(both -> new Period(both.from(), both.to())).orElseThrow();
    }
}
