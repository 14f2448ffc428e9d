package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import kz.localbusiness.domain.booking.ClientDetails;
import kz.localbusiness.domain.privacy.PrivacyText;
import kz.localbusiness.domain.shared.EmailAddress;
import org.jspecify.annotations.Nullable;

/// As it came, still unchecked.
@Schema(
        name = "SeriesRequest",
        requiredProperties = {"first", "everyWeeks", "times", "name", "phone"})
record RestSeriesRequest(
        @Schema(format = "uuid", description = "Instead of `services`") @Nullable String service,
        @Schema(format = "uuid") @Nullable String staff,
        @Nullable List<RestChoice> services,
        @Schema(format = "date-time", example = "2026-11-23T10:00:00+05:00") @Nullable String first,
        @Schema(minimum = "1", maximum = "12") @Nullable Integer everyWeeks,
        @Schema(minimum = "2", maximum = "26", description = "The first visit included")
                @Nullable Integer times,
        @Schema(description = "Leave out visits that cannot be, instead of booking none")
                @Nullable Boolean partly,
        @Schema(maxLength = ClientDetails.MAX_NAME) @Nullable String name,
        @Schema(example = "+7 701 123 45 67") @Nullable String phone,
        @Schema(maxLength = EmailAddress.MAX_LENGTH) @Nullable String email,
        @Schema(maxLength = ClientDetails.MAX_REQUEST) @Nullable String request,
        @Schema(allowableValues = {"kk", "ru", "en"}) @Nullable String language,
        @Schema(description = Consents.MEANING, example = PrivacyText.VERSION)
                @Nullable String consent)
        implements RestBody, RestRecurring, RestAgreement {}
