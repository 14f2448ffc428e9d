package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import kz.localbusiness.domain.business.Suspension;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "SuspensionRequest",
        requiredProperties = {"reason"})
record RestSuspension(
        @Schema(maxLength = Suspension.MAX_REASON, description = "The business's people read it")
                @Nullable String reason)
        implements RestBody {}
