package kz.localbusiness.web.api;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import kz.localbusiness.web.api.WrongField.Rule;
import org.jspecify.annotations.Nullable;

/// @param to inclusive
record Dates(LocalDate from, LocalDate to) {

    /// Both are required; empty when one is missing or wrong.
    static Optional<Dates> read(
            FieldChecks checks, @Nullable String from, @Nullable String to, int mostDays) {
        var first = checks.required("from", from, checks.date("from", from));
        var last = checks.required("to", to, checks.date("to", to));
        var dates = first.flatMap(one -> last.map(other -> new Dates(one, other)));
        dates.ifPresent(both -> both.check(checks, mostDays));
        return dates;
    }

    private void check(FieldChecks checks, int mostDays) {
        if (to.isBefore(from)) {
            checks.refuse("to", Rule.REVERSED);
        } else if (ChronoUnit.DAYS.between(from, to) >= mostDays) {
            checks.refuse("to", Rule.TOO_MANY_DAYS, mostDays);
        }
    }
}
