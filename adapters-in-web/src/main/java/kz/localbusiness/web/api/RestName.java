package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import kz.localbusiness.domain.staff.StaffMember;
import org.jspecify.annotations.Nullable;

/// @param id chosen by the caller, so that sending it twice adds one; missing: chosen here
@Schema(name = "NameRequest", requiredProperties = "name")
record RestName(
        @Schema(format = "uuid") @Nullable String id,
        @Schema(maxLength = StaffMember.MAX_NAME) @Nullable String name)
        implements RestBody {}
