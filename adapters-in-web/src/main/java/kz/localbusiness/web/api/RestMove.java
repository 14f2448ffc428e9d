package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// @param staff who takes the visit over; missing: those who have it
/// @param override past the rules on purpose; never past somebody else's time
@Schema(name = "MoveRequest", requiredProperties = "start")
record RestMove(
        @Schema(format = "date-time", example = "2026-11-23T10:00:00+05:00") @Nullable String start,
        @Schema(format = "uuid") @Nullable String staff,
        @Nullable Boolean override)
        implements RestBody {}
