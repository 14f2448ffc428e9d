package kz.localbusiness.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import kz.localbusiness.domain.payment.Issuer;
import kz.localbusiness.domain.payment.PurchaseId;
import kz.localbusiness.domain.payment.Receipt;
import kz.localbusiness.domain.payment.Share;
import kz.localbusiness.domain.payment.TaxNumber;
import org.jspecify.annotations.Nullable;

/// Money that came or went back, numbered; never changed. Not a fiscal receipt.
///
/// @param purchase the bank's number; missing for what was paid at the business
/// @param original the receipt of which it gives back; missing when money came
@Schema(name = "Receipt")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RestReceipt(
        @Schema(example = "12") long number,
        @Schema(allowableValues = {"payment", "return"}) String kind,
        OffsetDateTime at,
        RestMoney amount,
        RestMoney tip,
        @Schema(allowableValues = {"cash", "kaspi", "card", "online"}) String method,
        List<Part> services,
        UUID appointment,
        OffsetDateTime start,
        Business business,
        @Nullable Long purchase,
        @Nullable Long original) {

    static RestReceipt of(Receipt receipt) {
        var movement = receipt.movement();
        var zone = receipt.issuer().zone();
        return new RestReceipt(
                receipt.number(),
                movement.isReturn() ? "return" : "payment",
                Moments.at(movement.at(), zone),
                RestMoney.of(movement.amount()),
                RestMoney.of(movement.tip()),
                movement.method().name().toLowerCase(Locale.ROOT),
                movement.shares().stream().map(Part::of).toList(),
                movement.key().visit().value(),
                Moments.at(movement.visitAt(), zone),
                Business.of(receipt.issuer()),
                Optional.ofNullable(movement.purchase()).map(PurchaseId::value).orElse(null),
                movement.original());
    }

    static List<RestReceipt> all(List<Receipt> receipts) {
        return receipts.stream().map(RestReceipt::of).toList();
    }

    /// What of the money belongs to one service.
    @Schema(name = "ReceiptService")
    record Part(
            UUID service,
            String name,
            UUID staff,
            String staffName,
            RestMoney amount,
            RestMoney tip) {

        private static Part of(Share share) {
            return new Part(
                    share.offering().value(),
                    share.service(),
                    share.staff().value(),
                    share.staffName(),
                    RestMoney.of(share.amount()),
                    RestMoney.of(share.tip()));
        }
    }

    /// As it was called then.
    ///
    /// @param taxNumber BIN or IIN, where it is known
    @Schema(name = "ReceiptIssuer")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Business(String name, String address, @Nullable String taxNumber) {

        private static Business of(Issuer issuer) {
            var number = Optional.ofNullable(issuer.taxNumber()).map(TaxNumber::digits);
            return new Business(issuer.name(), issuer.address(), number.orElse(null));
        }
    }
}
