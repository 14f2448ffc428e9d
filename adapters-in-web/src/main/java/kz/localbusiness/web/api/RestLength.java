package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// @param minutes of the whole visit
/// @param override past the hours on purpose; never past somebody else's time
@Schema(name = "LengthRequest", requiredProperties = "minutes")
record RestLength(
        @Schema(example = "75", minimum = "5", maximum = "960") @Nullable Integer minutes,
        @Nullable Boolean override)
        implements RestBody {}
