package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.payment.ConfirmGivenBack;
import kz.localbusiness.application.payment.GiveMoneyBack;
import kz.localbusiness.domain.payment.ChargeId;
import kz.localbusiness.domain.payment.Refund;
import kz.localbusiness.domain.payment.RefundDecision;
import kz.localbusiness.domain.payment.RefundDecision.MoreThanLeft;
import kz.localbusiness.domain.payment.RefundDecision.NoSuchCharge;
import kz.localbusiness.domain.payment.RefundDecision.NothingReceived;
import kz.localbusiness.domain.payment.RefundDecision.RefundDue;
import kz.localbusiness.domain.payment.RefundDecision.WasAsked;
import kz.localbusiness.domain.payment.RefundId;
import kz.localbusiness.web.OpenTo;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Money of online payments goes back.
@Tag(name = "Admin: money")
@SecurityRequirement(name = ApiDescription.BEARER)
@OpenTo(Audience.MANAGEMENT)
@RestController
@RequestMapping(
        path = "/api/v1/businesses/{slug}/admin/charges/{id}/refunds",
        produces = MediaType.APPLICATION_JSON_VALUE)
class AdminRefundResource {

    private final AdminBusinesses businesses;
    private final GiveMoneyBack giveMoneyBack;
    private final ConfirmGivenBack confirmGivenBack;

    AdminRefundResource(
            AdminBusinesses businesses,
            GiveMoneyBack giveMoneyBack,
            ConfirmGivenBack confirmGivenBack) {
        this.businesses = businesses;
        this.giveMoneyBack = giveMoneyBack;
        this.confirmGivenBack = confirmGivenBack;
    }

    @Operation(
            summary = "Give some or all of an online payment back the way it came",
            description =
                    "A repeated request with the same key gives nothing back again. What the bank"
                            + " does not do by itself is soon among the money to be given back by"
                            + " hand.")
    @Refuses({
        ProblemType.MORE_THAN_LEFT,
        ProblemType.STATE_CONFLICT,
        ProblemType.IDEMPOTENCY_KEY_REQUIRED,
        ProblemType.IDEMPOTENCY_KEY_REUSED
    })
    @PostMapping
    RestRefund giveBack(
            @PathVariable String slug,
            @PathVariable String id,
            @Parameter(required = true) @RequestHeader(name = Keys.HEADER, required = false)
                    @Nullable String key,
            @RequestBody RestRefund.Wish body) {
        var business = businesses.require(slug).business();
        var charge = new ChargeId(Keys.path(id));
        var refund = new RefundId(Keys.named(charge.value(), Keys.require(key)));
        var checks = new FieldChecks();
        var amount = RestPrice.more(checks, "amount", body.amount());
        checks.end();
        var sum = amount.orElseThrow();
        var command = new GiveMoneyBack.Command(business.id(), charge, refund, sum);
        var given = refund(giveMoneyBack.giveBack(command));
        if (!given.amount().equals(sum)) {
            throw Refused.as(ProblemType.IDEMPOTENCY_KEY_REUSED);
        }
        return RestRefund.of(given, business.zone());
    }

    @Operation(
            summary = "Confirm that a refund was done in the bank's own app",
            description = "Changes nothing when it is done already, or the bank does it by itself.")
    @PostMapping("/{refund}/confirmation")
    RestRefund confirm(
            @PathVariable String slug, @PathVariable String id, @PathVariable String refund) {
        var business = businesses.require(slug).business();
        var command =
                new ConfirmGivenBack.Command(
                        business.id(),
                        new ChargeId(Keys.path(id)),
                        new RefundId(Keys.path(refund)));
        return RestRefund.of(refund(confirmGivenBack.confirm(command)), business.zone());
    }

    private static Refund refund(RefundDecision decision) {
        return switch (decision) {
            case RefundDue(_, var refund) -> refund;
            case WasAsked(var refund) -> refund;
            case MoreThanLeft _ -> throw Refused.as(ProblemType.MORE_THAN_LEFT);
            case NothingReceived() -> throw Refused.as(ProblemType.STATE_CONFLICT);
            case NoSuchCharge() -> throw Refused.as(ProblemType.NOT_FOUND);
        };
    }
}
