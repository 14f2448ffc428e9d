package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import kz.localbusiness.domain.business.OpeningHours;
import kz.localbusiness.domain.business.WeeklyHours;
import kz.localbusiness.web.api.WrongField.Rule;
import org.jspecify.annotations.Nullable;

/// @param weekly null for the hours of the business; a day that is missing is free
@Schema(name = "ScheduleRequest")
record RestWeek(@Nullable List<Day> weekly) implements RestBody {

    /// Null for the hours of the business.
    @Nullable WeeklyHours read(FieldChecks checks) {
        if (weekly == null) {
            return null;
        }
        var days = new EnumMap<DayOfWeek, List<OpeningHours>>(DayOfWeek.class);
        for (int i = 0; i < weekly.size(); i++) {
            var at = "weekly[%d].".formatted(i);
            var day = weekly.get(i);
            var hours = RestStretch.read(checks, at + "open", day.stretches());
            var name = day.day();
            if (name == null) {
                checks.refuse(at + "day", Rule.REQUIRED);
            } else if (days.put(name, hours) != null) {
                checks.refuse(at + "day", Rule.TWICE);
            }
        }
        return new WeeklyHours(days);
    }

    static @Nullable List<Day> of(@Nullable WeeklyHours week) {
        return week == null
                ? null
                : List.of(DayOfWeek.values()).stream()
                        .map(day -> new Day(day, RestStretch.of(week.on(day))))
                        .toList();
    }

    @Schema(
            name = "WorkDay",
            requiredProperties = {"day", "open"})
    record Day(@Nullable DayOfWeek day, @Nullable List<RestStretch> open) {
        List<RestStretch> stretches() {
            return Objects.requireNonNullElse(open, List.of());
        }
    }
}
