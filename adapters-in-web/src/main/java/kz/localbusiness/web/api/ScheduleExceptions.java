package kz.localbusiness.web.api;

import java.util.List;
import kz.localbusiness.domain.business.Closure;
import kz.localbusiness.domain.business.OpeningHours;
import kz.localbusiness.domain.staff.ScheduleException;
import kz.localbusiness.domain.staff.ScheduleException.Kind;
import kz.localbusiness.web.api.WrongField.Rule;
import org.jspecify.annotations.Nullable;

/// Reads on which dates somebody is away, or works other hours.
record ScheduleExceptions(Dates dates, Kind kind, List<OpeningHours> hours, String note) {

    /// @throws Refused when any field is wrong
    static ScheduleExceptions read(RestScheduleException body) {
        var checks = new FieldChecks();
        var dates = Dates.read(checks, body.from(), body.to(), Closure.MOST_DAYS);
        var kind = kind(checks, body.kind());
        var hours = RestStretch.read(checks, "hours", body.stretches());
        if (kind.isWorked() == body.stretches().isEmpty()) {
            checks.refuse("hours", kind.isWorked() ? Rule.REQUIRED : Rule.NOT_WORKED);
        }
        var note = checks.text("note", body.note(), ScheduleException.MAX_NOTE).orElse("");
        checks.end();
        return new ScheduleExceptions(dates.orElseThrow(), kind, hours, note);
    }

    private static Kind kind(FieldChecks checks, RestScheduleException.@Nullable Kind kind) {
        if (kind == null) {
            checks.refuse("kind", Rule.REQUIRED);
            return Kind.DAY_OFF;
        }
        return kind.toDomain();
    }
}
