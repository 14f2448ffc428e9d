package kz.localbusiness.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.ZoneId;
import java.util.Locale;
import kz.localbusiness.domain.booking.ClientDetails;
import org.jspecify.annotations.Nullable;

/// Who comes, as told with the booking; for the business alone. Of somebody who was erased there is
/// nothing but `—` and `+7**********`.
@Schema(name = "Visitor")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RestVisitor(
        String name,
        String phone,
        @Nullable String email,
        String request,
        String language,
        RestConsent consent) {

    static RestVisitor of(ClientDetails client, ZoneId zone) {
        var email = client.email();
        return new RestVisitor(
                client.name(),
                client.phone().value(),
                email == null ? null : email.value(),
                client.request(),
                client.language().name().toLowerCase(Locale.ROOT),
                RestConsent.of(client.consent(), zone));
    }
}
