package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import kz.localbusiness.domain.client.ClientProfile;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.web.api.WrongField.Rule;
import org.jspecify.annotations.Nullable;

/// Who a client is, as it came.
///
/// @param id of somebody new, chosen by the caller so that sending it twice adds one; missing:
///   chosen here
/// @param phones one to five; the first is the one to call
@Schema(
        name = "ClientProfileRequest",
        requiredProperties = {"name", "phones"})
record RestClientProfile(
        @Schema(format = "uuid") @Nullable String id,
        @Schema(maxLength = ClientProfile.MAX_NAME) @Nullable String name,
        @Schema(example = "[\"+7 701 123 45 67\"]") @Nullable List<@Nullable String> phones,
        @Schema(maxLength = EmailAddress.MAX_LENGTH) @Nullable String email,
        @Schema(allowableValues = {"kk", "ru", "en"}) @Nullable String language,
        @Schema(format = "date") @Nullable String birthday,
        @Nullable List<@Nullable String> tags)
        implements RestBody {

    /// Empty when a required field is missing or wrong.
    Optional<ClientProfile> read(FieldChecks checks) {
        var line = checks.line("name", name, ClientProfile.MAX_NAME);
        var called = checks.required("name", name, line);
        var numbers =
                Lists.read(checks, "phones", phones, ClientProfile.MOST_PHONES, Clients::phone);
        if (numbers.isEmpty()) {
            checks.refuse("phones", Rule.REQUIRED);
        }
        var address = Clients.email(checks, email);
        var reads = Clients.language(checks, language).orElse(Language.RU);
        var born = checks.born("birthday", birthday);
        var words =
                Lists.read(checks, "tags", tags, ClientProfile.MOST_TAGS, RestClientProfile::tag);
        return called.filter(_ -> !numbers.isEmpty())
                .map(who ->
                        new ClientProfile(
                                who,
                                numbers,
                                address.orElse(null),
                                reads,
                                born.orElse(null),
                                words));
    }

    private static Optional<String> tag(FieldChecks checks, @Nullable String raw) {
        return checks.line("tags", raw, ClientProfile.MAX_TAG);
    }
}
