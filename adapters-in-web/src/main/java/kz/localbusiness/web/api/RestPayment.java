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
/// @param amount of the price of the visit
/// @param tip on top of it
/// @param returned how much of both was given back by now
/// @param returnedAt the last time that some of it was given back; missing while all of it counts
@Schema(name = "Payment")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RestPayment(
        UUID id,
        RestMoney amount,
        RestMoney tip,
        @Schema(allowableValues = {"cash", "kaspi", "card", "online"}) String method,
        OffsetDateTime at,
        RestMoney returned,
        @Nullable OffsetDateTime returnedAt) {

    static RestPayment of(Payment payment, ZoneId zone) {
        var returned = payment.returnedAt();
        return new RestPayment(
                payment.id().value(),
                RestMoney.of(payment.amount()),
                RestMoney.of(payment.tip()),
                code(payment.method()),
                Moments.at(payment.at(), zone),
                RestMoney.of(payment.returned()),
                returned == null ? null : Moments.at(returned, zone));
    }

    /// @param amount at most what is owed
    /// @param tip on top of it, up to a million tenge; nothing when it is missing
    @Schema(
            name = "PaymentRequest",
            requiredProperties = {"amount", "method"})
    record Taken(
            @Nullable RestPrice amount,
            @Nullable RestPrice tip,
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
