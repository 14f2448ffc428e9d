package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// @param amount at most what is still to be paid without it
@Schema(name = "DiscountRequest", requiredProperties = "amount")
record RestDiscount(@Nullable RestPrice amount) implements RestBody {}
