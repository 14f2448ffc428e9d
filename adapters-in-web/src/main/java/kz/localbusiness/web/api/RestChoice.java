package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One service of a visit, as it came.
@Schema(name = "ServiceChoice", requiredProperties = "service")
record RestChoice(
        @Schema(format = "uuid") @Nullable String service,
        @Schema(format = "uuid", description = "Missing: whoever is free") @Nullable String staff,
        @Schema(description = "Ids of what is added to this service")
                @Nullable List<String> addOns) {}
