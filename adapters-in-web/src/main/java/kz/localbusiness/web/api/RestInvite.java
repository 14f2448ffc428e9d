package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// @param staffId whom clients book when they book this person
/// @param email missing for whoever holds the link
/// @param language of the e-mail: kk, ru or en; ru unless told
@Schema(name = "InvitationRequest")
record RestInvite(
        @Schema(allowableValues = {"owner", "manager", "staff"}) @Nullable String role,
        @Nullable String staffId,
        @Nullable String email,
        @Nullable String language)
        implements RestBody {}
