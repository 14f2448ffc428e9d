package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// @param other whose card goes
@Schema(name = "MergeRequest", requiredProperties = "other")
record RestMerge(@Schema(format = "uuid") @Nullable String other) implements RestBody {}
