package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What somebody is in the team.
///
/// @param staffId whom clients book when they book this person
@Schema(name = "TeamRole")
record RestPost(
        @Schema(allowableValues = {"owner", "manager", "staff"}) @Nullable String role,
        @Nullable String staffId)
        implements RestBody {}
