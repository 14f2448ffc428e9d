package kz.localbusiness.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kz.localbusiness.domain.payment.Charge;
import kz.localbusiness.domain.payment.Refund;
import org.jspecify.annotations.Nullable;

/// Money that somebody has to give back in the bank's own app.
///
/// @param appointment for which it was paid; missing for a trial
/// @param purchase by which the bank's app finds it
@Schema(name = "MoneyBack")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RestMoneyBack(
        UUID charge, @Nullable UUID appointment, @Nullable Long purchase, RestRefund refund) {

    static List<RestMoneyBack> all(List<Charge> charges, ZoneId zone) {
        return charges.stream().flatMap(charge -> of(charge, zone)).toList();
    }

    private static Stream<RestMoneyBack> of(Charge charge, ZoneId zone) {
        var visit = charge.purpose().visit().map(one -> one.value()).orElse(null);
        return charge.refunds().stream()
                .filter(Refund::isByHand)
                .map(refund ->
                        new RestMoneyBack(
                                charge.id().value(),
                                visit,
                                RestCharge.number(charge),
                                RestRefund.of(refund, zone)));
    }
}
