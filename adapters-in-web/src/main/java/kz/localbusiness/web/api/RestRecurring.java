package kz.localbusiness.web.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.localbusiness.application.booking.ServiceChoice;
import kz.localbusiness.domain.booking.Recurrence;
import org.jspecify.annotations.Nullable;

/// What somebody wants to come for again and again.
interface RestRecurring extends RestWished {
    @Nullable String first();

    @Nullable Integer everyWeeks();

    @Nullable Integer times();

    /// Empty when a required field is missing or wrong.
    default Optional<Asked> read(FieldChecks checks) {
        var services = ServiceChoices.read(checks, this);
        var start = checks.required("first", first(), checks.time("first", first()));
        var numbers = new Numbers(checks);
        var weeks = numbers.required("everyWeeks", everyWeeks(), 1, Recurrence.MOST_WEEKS);
        var visits = numbers.required("times", times(), 2, Recurrence.MOST_TIMES);
        return start.flatMap(at ->
                weeks.flatMap(every ->
                        visits.map(
                                count -> new Asked(services, at, new Recurrence(every, count)))));
    }

    record Asked(List<ServiceChoice> services, Instant first, Recurrence recurrence) {}
}
