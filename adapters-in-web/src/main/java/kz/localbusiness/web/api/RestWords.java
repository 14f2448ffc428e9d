package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import kz.localbusiness.domain.booking.ChangeRequest;
import org.jspecify.annotations.Nullable;

/// What somebody writes to the other side.
@Schema(name = "Words")
record RestWords(
        @Schema(maxLength = ChangeRequest.MAX_WORDS, example = "Could Dinara take me instead?")
                @Nullable String words)
        implements RestBody {}
