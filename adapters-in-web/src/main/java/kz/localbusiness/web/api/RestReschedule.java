package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "RescheduleRequest", requiredProperties = "start")
record RestReschedule(
        @Schema(format = "date-time", example = "2026-11-23T10:00:00+05:00") @Nullable String start)
        implements RestBody {}
