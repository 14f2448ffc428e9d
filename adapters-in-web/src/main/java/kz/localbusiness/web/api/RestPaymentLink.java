package kz.localbusiness.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "PaymentLink")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RestPaymentLink(
        @Schema(example = "https://pay.kaspi.kz/pay/abc123", maxLength = 200) @Nullable String link)
        implements RestBody {}
