package kz.localbusiness.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Locale;
import kz.localbusiness.domain.booking.ClientDetails;
import org.jspecify.annotations.Nullable;

/// Who comes, as told with the booking; for the business alone.
@Schema(name = "Visitor")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RestVisitor(
        String name, String phone, @Nullable String email, String request, String language) {

    static RestVisitor of(ClientDetails client) {
        var email = client.email();
        return new RestVisitor(
                client.name(),
                client.phone().value(),
                email == null ? null : email.value(),
                client.request(),
                client.language().name().toLowerCase(Locale.ROOT));
    }
}
