package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// As it came, still unchecked.
@Schema(
        name = "SeriesPlanRequest",
        requiredProperties = {"first", "everyWeeks", "times"})
record RestSeriesPlanRequest(
        @Schema(format = "uuid", description = "Instead of `services`") @Nullable String service,
        @Schema(format = "uuid") @Nullable String staff,
        @Nullable List<RestChoice> services,
        @Schema(format = "date-time", example = "2026-11-23T10:00:00+05:00") @Nullable String first,
        @Schema(minimum = "1", maximum = "12") @Nullable Integer everyWeeks,
        @Schema(minimum = "2", maximum = "26", description = "The first visit included")
                @Nullable Integer times)
        implements RestBody, RestRecurring {}
