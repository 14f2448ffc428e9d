package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import kz.localbusiness.domain.shared.PhoneNumber;
import org.jspecify.annotations.Nullable;

/// @param phone that of the client when it is missing
@Schema(name = "InvoiceRequest")
record RestInvoice(@Schema(example = "+7 701 123 45 67") @Nullable String phone)
        implements RestBody {

    Optional<PhoneNumber> number(FieldChecks checks) {
        return phone == null ? Optional.empty() : Clients.phone(checks, phone);
    }
}
