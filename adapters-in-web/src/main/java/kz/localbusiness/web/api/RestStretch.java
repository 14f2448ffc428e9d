package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.localbusiness.domain.business.OpeningHours;
import kz.localbusiness.domain.business.WeeklyHours;
import kz.localbusiness.web.api.WrongField.Rule;
import org.jspecify.annotations.Nullable;

/// On the business's wall clock; closing at 00:00 means the day's end.
@Schema(
        name = "Stretch",
        requiredProperties = {"opens", "closes"})
record RestStretch(
        @Schema(example = "09:00") @Nullable String opens,
        @Schema(example = "18:00") @Nullable String closes) {

    private static final int MOST = 6;
    private static final int LONGEST_TEXT = 8;

    static List<RestStretch> of(List<OpeningHours> hours) {
        return hours.stream()
                .map(one -> new RestStretch(one.opens().toString(), one.closes().toString()))
                .toList();
    }

    /// What is wrong is left out.
    static List<OpeningHours> read(FieldChecks checks, String field, List<RestStretch> raw) {
        if (raw.size() > MOST) {
            checks.refuse(field, Rule.TOO_MANY, MOST);
            return List.of();
        }
        var hours = new ArrayList<OpeningHours>();
        for (int i = 0; i < raw.size(); i++) {
            raw.get(i).read(checks, "%s[%d].".formatted(field, i)).ifPresent(hours::add);
        }
        hours.sort(Comparator.comparing(OpeningHours::opens));
        if (WeeklyHours.overlap(hours)) {
            checks.refuse(field, Rule.BAD_HOURS);
            return List.of();
        }
        return hours;
    }

    /// A time of the wall clock, such as `09:00`.
    static Optional<LocalTime> time(FieldChecks checks, String field, @Nullable String raw) {
        return raw == null || raw.isBlank()
                ? Optional.empty()
                : checks.kept(field, parsed(raw), Rule.NOT_A_CLOCK_TIME);
    }

    private Optional<OpeningHours> read(FieldChecks checks, String at) {
        var from = checks.required(at + "opens", opens, time(checks, at + "opens", opens));
        var to = checks.required(at + "closes", closes, time(checks, at + "closes", closes));
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        var isPossible = OpeningHours.isPossible(from.get(), to.get());
        return checks.kept(
                at + "closes",
                isPossible ? Optional.of(new OpeningHours(from.get(), to.get())) : Optional.empty(),
                Rule.BAD_HOURS);
    }

    private static Optional<LocalTime> parsed(String raw) {
        try {
            return raw.length() > LONGEST_TEXT
                    ? Optional.empty()
                    : Optional.of(LocalTime.parse(raw));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }
}
