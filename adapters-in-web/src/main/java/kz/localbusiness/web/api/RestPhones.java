package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// @param shownToStaff whether staff see how clients can be reached
@Schema(name = "Phones")
record RestPhones(@Nullable Boolean shownToStaff) implements RestBody {}
