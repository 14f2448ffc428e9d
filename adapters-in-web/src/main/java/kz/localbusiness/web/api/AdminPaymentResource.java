package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.booking.ReturnPayment;
import kz.localbusiness.application.booking.TakePayment;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.Payment;
import kz.localbusiness.domain.booking.PaymentDecision;
import kz.localbusiness.domain.booking.PaymentDecision.NoSuchPayment;
import kz.localbusiness.domain.booking.PaymentDecision.NotNow;
import kz.localbusiness.domain.booking.PaymentDecision.Recorded;
import kz.localbusiness.domain.booking.PaymentDecision.TooMany;
import kz.localbusiness.domain.booking.PaymentDecision.TooMuch;
import kz.localbusiness.domain.booking.PaymentDecision.WasRecorded;
import kz.localbusiness.domain.booking.PaymentId;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.web.OpenTo;
import kz.localbusiness.web.api.WrongField.Rule;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What clients pay at the business.
@Tag(name = "Admin: appointments")
@SecurityRequirement(name = ApiDescription.BEARER)
@OpenTo(Audience.TEAM)
@RestController
@RequestMapping(
        path = "/api/v1/businesses/{slug}/admin/appointments/{id}/payments",
        produces = MediaType.APPLICATION_JSON_VALUE)
class AdminPaymentResource {

    private final AdminBusinesses businesses;
    private final TakePayment payments;
    private final ReturnPayment returns;

    AdminPaymentResource(AdminBusinesses businesses, TakePayment payments, ReturnPayment returns) {
        this.businesses = businesses;
        this.payments = payments;
        this.returns = returns;
    }

    @Operation(
            summary = "Record money that was received for an appointment",
            description =
                    "Never more than is owed, a tip comes on top of it. A repeated request with the"
                            + " same key takes nothing again.")
    @Refuses({
        ProblemType.NOT_OWED,
        ProblemType.STATE_CONFLICT,
        ProblemType.LIMIT_REACHED,
        ProblemType.IDEMPOTENCY_KEY_REQUIRED
    })
    @PostMapping
    RestVisit take(
            @PathVariable String slug,
            @PathVariable String id,
            @Parameter(required = true) @RequestHeader(name = Keys.HEADER, required = false)
                    @Nullable String key,
            @RequestBody RestPayment.Taken body) {
        var business = businesses.require(slug).business();
        var payment = new PaymentId(Keys.named(business.id(), Keys.require(key)));
        var checks = new FieldChecks();
        var amount = RestPrice.more(checks, "amount", body.amount());
        var tip = tip(checks, body.tip());
        var method = checks.required("method", body.method(), body.by(checks));
        checks.end();
        var command =
                new TakePayment.Command(
                        business.id(),
                        new AppointmentId(Keys.path(id)),
                        payment,
                        amount.orElseThrow(),
                        tip,
                        method.orElseThrow());
        return recorded(payments.take(command), business);
    }

    @Operation(summary = "Record that a payment was given back; doing it twice is harmless")
    @DeleteMapping("/{payment}")
    RestVisit giveBack(
            @PathVariable String slug, @PathVariable String id, @PathVariable String payment) {
        var business = businesses.require(slug).business();
        var command =
                new ReturnPayment.Command(
                        business.id(),
                        new AppointmentId(Keys.path(id)),
                        new PaymentId(Keys.path(payment)));
        return recorded(returns.giveBack(command), business);
    }

    private static Money tip(FieldChecks checks, @Nullable RestPrice raw) {
        var tip = RestPrice.read(checks, "tip", raw).orElse(Money.ZERO);
        if (tip.compareTo(Payment.LARGEST_TIP) > 0) {
            checks.refuse("tip", Rule.OUT_OF_RANGE, 0, Payment.LARGEST_TIP.wholeTenge());
        }
        return tip;
    }

    static RestVisit recorded(PaymentDecision decision, Business business) {
        return switch (decision) {
            case Recorded(_, var visit) -> RestVisit.of(visit, business.zone());
            case WasRecorded(var visit) -> RestVisit.of(visit, business.zone());
            case TooMuch _ -> throw Refused.as(ProblemType.NOT_OWED);
            case NotNow _ -> throw Refused.as(ProblemType.STATE_CONFLICT);
            case TooMany _ -> throw Refused.as(ProblemType.LIMIT_REACHED);
            case NoSuchPayment() -> throw Refused.as(ProblemType.NOT_FOUND);
        };
    }
}
