package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import kz.localbusiness.domain.booking.ClientDetails;
import kz.localbusiness.domain.shared.EmailAddress;
import org.jspecify.annotations.Nullable;

/// As it came, still unchecked.
///
/// @param override past the rules on purpose, on the record; never past somebody else's time
@Schema(
        name = "BookingForClientRequest",
        requiredProperties = {"start", "name", "phone"})
record RestOwnBooking(
        @Schema(format = "uuid", description = "Instead of `services`") @Nullable String service,
        @Schema(format = "uuid") @Nullable String staff,
        @Nullable List<RestChoice> services,
        @Schema(format = "date-time", example = "2026-11-23T10:00:00+05:00") @Nullable String start,
        @Nullable Boolean override,
        @Schema(maxLength = ClientDetails.MAX_NAME) @Nullable String name,
        @Schema(example = "+7 701 123 45 67") @Nullable String phone,
        @Schema(maxLength = EmailAddress.MAX_LENGTH) @Nullable String email,
        @Schema(maxLength = ClientDetails.MAX_REQUEST) @Nullable String request,
        @Schema(allowableValues = {"kk", "ru", "en"}) @Nullable String language)
        implements RestBody, RestWished, RestContact {}
