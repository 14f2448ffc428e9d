package kz.localbusiness.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import kz.localbusiness.domain.fiscal.FiscalTicket;
import kz.localbusiness.domain.fiscal.KnownReceipt;
import kz.localbusiness.domain.payment.Issuer;
import kz.localbusiness.domain.payment.PurchaseId;
import kz.localbusiness.domain.payment.Receipt;
import kz.localbusiness.domain.payment.Share;
import kz.localbusiness.domain.payment.TaxNumber;
import org.jspecify.annotations.Nullable;

/// Money that came or went back, numbered; never changed. Not a fiscal receipt itself.
///
/// @param purchase the bank's number; missing for what was paid at the business
/// @param original the receipt of which it gives back; missing when money came
/// @param fiscal what the business's cash register gave for it; missing until it has, and in lists
///   of many visits
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
        @Nullable Long original,
        @Nullable Fiscal fiscal) {

    static RestReceipt of(KnownReceipt known) {
        var ticket = known.ticket();
        var zone = known.receipt().issuer().zone();
        return of(known.receipt(), ticket == null ? null : Fiscal.of(ticket, zone));
    }

    static RestReceipt of(Receipt receipt) {
        return of(receipt, null);
    }

    private static RestReceipt of(Receipt receipt, @Nullable Fiscal fiscal) {
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
                movement.original(),
                fiscal);
    }

    static List<RestReceipt> allKnown(List<KnownReceipt> receipts) {
        return receipts.stream().map(RestReceipt::of).toList();
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

    /// The fiscal receipt.
    ///
    /// @param sign by which the tax authority knows it
    /// @param number within the register's shift
    /// @param register the number under which the register is registered
    /// @param address where anybody can look at it
    @Schema(name = "FiscalReceipt")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Fiscal(
            @Schema(example = "1675360969843") String sign,
            @Nullable Long number,
            OffsetDateTime at,
            @Nullable String register,
            @Nullable String address) {

        private static Fiscal of(FiscalTicket ticket, ZoneId zone) {
            return new Fiscal(
                    ticket.sign(),
                    ticket.number(),
                    Moments.at(ticket.at(), zone),
                    ifAny(ticket.registration()),
                    ifAny(ticket.address()));
        }

        private static @Nullable String ifAny(String told) {
            return told.isEmpty() ? null : told;
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
