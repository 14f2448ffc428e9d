package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import kz.localbusiness.domain.booking.Block;
import org.jspecify.annotations.Nullable;

/// @param id chosen by the caller, so that sending it twice blocks once; missing: chosen here
@Schema(
        name = "BlockRequest",
        requiredProperties = {"staff", "start", "end"})
record RestBlockRequest(
        @Schema(format = "uuid") @Nullable String id,
        @Schema(format = "uuid") @Nullable String staff,
        @Schema(format = "date-time", example = "2026-11-23T13:00:00+05:00") @Nullable String start,
        @Schema(format = "date-time", description = "On the same date") @Nullable String end,
        @Schema(maxLength = Block.MAX_REASON, description = "Never told to clients")
                @Nullable String reason)
        implements RestBody {}
