package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// As it came, still unchecked.
@Schema(name = "HoldRequest", requiredProperties = "start")
record RestHoldRequest(
        @Schema(format = "uuid", description = "Instead of `services`") @Nullable String service,
        @Schema(format = "uuid") @Nullable String staff,
        @Nullable List<RestChoice> services,
        @Schema(format = "date-time", example = "2026-11-23T10:00:00+05:00") @Nullable String start)
        implements RestBody, RestWished {}
