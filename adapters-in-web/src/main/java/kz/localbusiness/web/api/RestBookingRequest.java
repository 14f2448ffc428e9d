package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import kz.localbusiness.domain.booking.ClientDetails;
import kz.localbusiness.domain.privacy.PrivacyText;
import kz.localbusiness.domain.shared.EmailAddress;
import org.jspecify.annotations.Nullable;

/// As it came, still unchecked.
@Schema(
        name = "BookingRequest",
        requiredProperties = {"start", "name", "phone"})
record RestBookingRequest(
        @Schema(format = "uuid", description = "Instead of `services`") @Nullable String service,
        @Schema(format = "uuid", description = "Missing: whoever is free") @Nullable String staff,
        @Schema(description = "A visit with several services in a row")
                @Nullable List<RestChoice> services,
        @Schema(format = "date-time", example = "2026-11-23T10:00:00+05:00") @Nullable String start,
        @Schema(maxLength = ClientDetails.MAX_NAME) @Nullable String name,
        @Schema(description = "A mobile number of Kazakhstan", example = "+7 701 123 45 67")
                @Nullable String phone,
        @Schema(maxLength = EmailAddress.MAX_LENGTH) @Nullable String email,
        @Schema(maxLength = ClientDetails.MAX_REQUEST) @Nullable String request,
        @Schema(
                        allowableValues = {"kk", "ru", "en"},
                        description = "In which messages are written; missing: Accept-Language")
                @Nullable String language,
        @Schema(description = Consents.MEANING, example = PrivacyText.VERSION)
                @Nullable String consent,
        @Schema(description = "Whether messages may come by WhatsApp; missing: they may not")
                @Nullable Boolean whatsapp)
        implements RestBody, RestWished, RestAgreement {}
