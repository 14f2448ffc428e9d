package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// As it came, still unchecked.
@Schema(name = "PublicHolidayRules", requiredProperties = "closed")
record RestHolidayRules(
        @Schema(description = "Whether the business rests on public holidays")
                @Nullable Boolean closed,
        @Schema(description = "Where the announced day differs from the computed one; one a year")
                @Nullable List<String> kurbanAit,
        @Schema(description = "Days off on which the business is open all the same")
                @Nullable List<String> workedAnyway)
        implements RestBody {}
