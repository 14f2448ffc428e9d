package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import kz.localbusiness.domain.booking.ClientDetails;
import kz.localbusiness.domain.privacy.PrivacyText;
import kz.localbusiness.domain.shared.EmailAddress;
import org.jspecify.annotations.Nullable;

/// As it came, still unchecked.
@Schema(
        name = "WaitlistRequest",
        requiredProperties = {"service", "from", "to", "name", "phone"})
record RestWaitlistRequest(
        @Schema(format = "uuid") @Nullable String service,
        @Schema(format = "uuid", description = "Missing: anyone") @Nullable String staff,
        @Schema(format = "date", example = "2026-11-23") @Nullable String from,
        @Schema(format = "date", description = "Inclusive", example = "2026-11-29")
                @Nullable String to,
        @Schema(maxLength = ClientDetails.MAX_NAME) @Nullable String name,
        @Schema(example = "+7 701 123 45 67") @Nullable String phone,
        @Schema(maxLength = EmailAddress.MAX_LENGTH) @Nullable String email,
        @Schema(maxLength = ClientDetails.MAX_REQUEST) @Nullable String request,
        @Schema(allowableValues = {"kk", "ru", "en"}) @Nullable String language,
        @Schema(description = Consents.MEANING, example = PrivacyText.VERSION)
                @Nullable String consent)
        implements RestBody, RestAgreement {}
