package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// @param phone in the body, so that no access log ever keeps it
@Schema(name = "ClientRequest", requiredProperties = "phone")
record RestClientRequest(@Schema(example = "+7 701 123 45 67") @Nullable String phone)
        implements RestBody {}
