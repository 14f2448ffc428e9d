package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import kz.localbusiness.domain.client.ClientNote;
import org.jspecify.annotations.Nullable;

/// @param id chosen by the caller, so that sending it twice adds one; missing: chosen here
/// @param kind missing: `note`
@Schema(name = "ClientNoteRequest", requiredProperties = "text")
record RestNote(
        @Schema(format = "uuid") @Nullable String id,
        @Schema(allowableValues = {"note", "preference"}) @Nullable String kind,
        @Schema(maxLength = ClientNote.MAX_TEXT) @Nullable String text)
        implements RestBody {}
