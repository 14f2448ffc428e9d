package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import kz.localbusiness.domain.booking.Feedback;
import org.jspecify.annotations.Nullable;

@Schema(name = "FeedbackRequest", requiredProperties = "stars")
record RestFeedback(
        @Schema(minimum = "1", maximum = "" + Feedback.MAX_STARS) @Nullable Integer stars,
        @Schema(maxLength = Feedback.MAX_WORDS) @Nullable String words)
        implements RestBody {}
