package kz.localbusiness.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import kz.localbusiness.domain.booking.Payment;
import kz.localbusiness.domain.booking.Payment.Method;
import org.jspecify.annotations.Nullable;

/// Money that was received for a visit.
///
/// @param returnedAt when it was given back; missing while it counts
@Schema(name = "Payment")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RestPayment(
        UUID id,
        RestMoney amount,
        @Schema(allowableValues = {"cash", "kaspi", "card", "online"}) String method,
        OffsetDateTime at,
        @Nullable OffsetDateTime returnedAt) {

    static RestPayment of(Payment payment, ZoneId zone) {
        var returned = payment.returnedAt();
        return new RestPayment(
                payment.id().value(),
                RestMoney.of(payment.amount()),
                code(payment.method()),
                Moments.at(payment.at(), zone),
                returned == null ? null : Moments.at(returned, zone));
    }

    /// @param amount at most what is owed
    @Schema(
            name = "PaymentRequest",
            requiredProperties = {"amount", "method"})
    record Taken(
            @Nullable RestPrice amount,
            @Schema(allowableValues = {"cash", "kaspi", "card"}) @Nullable String method)
            implements RestBody {

        /// Empty when it is missing or unknown.
        Optional<Method> by(FieldChecks checks) {
            var known = Method.byHand().stream().filter(one -> code(one).equals(method));
            return method == null
                    ? Optional.empty()
                    : checks.kept("method", known.findFirst(), WrongField.Rule.UNKNOWN);
        }
    }

    private static String code(Method method) {
        return method.name().toLowerCase(Locale.ROOT);
    }
}
