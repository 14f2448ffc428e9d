package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import kz.localbusiness.domain.client.ClientSearch;
import org.jspecify.annotations.Nullable;

/// @param text three letters of a name or a note, or four digits of a phone number, in the body, so
///   that no access log ever keeps it
@Schema(name = "ClientSearchRequest", requiredProperties = "text")
record RestClientSearch(
        @Schema(example = "айг", maxLength = ClientSearch.MAX_LENGTH) @Nullable String text)
        implements RestBody {}
