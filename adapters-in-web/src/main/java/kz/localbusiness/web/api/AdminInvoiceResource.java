package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.payment.SendInvoice;
import kz.localbusiness.application.payment.ShowCharges;
import kz.localbusiness.application.payment.WithdrawInvoice;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.IdempotencyKey;
import kz.localbusiness.domain.payment.Charge;
import kz.localbusiness.domain.payment.ChargeId;
import kz.localbusiness.domain.payment.InvoiceDecision;
import kz.localbusiness.domain.payment.InvoiceStanding;
import kz.localbusiness.domain.payment.Purpose;
import kz.localbusiness.web.OpenTo;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What is owed for a visit, asked for on a phone.
@Tag(name = "Admin: appointments")
@SecurityRequirement(name = ApiDescription.BEARER)
@OpenTo(Audience.MANAGEMENT)
@RestController
@RequestMapping(
        path = "/api/v1/businesses/{slug}/admin/appointments/{id}/invoice",
        produces = MediaType.APPLICATION_JSON_VALUE)
class AdminInvoiceResource {

    private final AdminBusinesses businesses;
    private final SendInvoice sendInvoice;
    private final WithdrawInvoice withdrawInvoice;
    private final ShowCharges charges;

    AdminInvoiceResource(
            AdminBusinesses businesses,
            SendInvoice sendInvoice,
            WithdrawInvoice withdrawInvoice,
            ShowCharges charges) {
        this.businesses = businesses;
        this.sendInvoice = sendInvoice;
        this.withdrawInvoice = withdrawInvoice;
        this.charges = charges;
    }

    @Operation(
            summary = "Send the client an invoice for what is owed, in the bank's app",
            description =
                    "Payable for a day. A repeated request with the same key sends nothing again"
                            + " and tells what became of it. While one can be paid, or nobody"
                            + " knows whether it was sent, no other is sent.")
    @Refuses({
        ProblemType.NOT_OWED,
        ProblemType.STATE_CONFLICT,
        ProblemType.INVOICE_UNCLEAR,
        ProblemType.NOT_BILLABLE,
        ProblemType.NO_INVOICES,
        ProblemType.BANK_SILENT,
        ProblemType.IDEMPOTENCY_KEY_REQUIRED
    })
    @PostMapping
    RestCharge send(
            @PathVariable String slug,
            @PathVariable String id,
            @Parameter(required = true) @RequestHeader(name = Keys.HEADER, required = false)
                    @Nullable String key,
            @RequestBody RestInvoice body) {
        var business = businesses.require(slug).business();
        var visit = new AppointmentId(Keys.path(id));
        var charge = named(visit, Keys.require(key));
        var checks = new FieldChecks();
        var phone = body.number(checks);
        checks.end();
        var command = new SendInvoice.Command(business.id(), visit, charge, phone.orElse(null));
        return RestCharge.of(sent(sendInvoice.send(command)), business.zone());
    }

    @Operation(
            summary = "Call the last invoice for an appointment off",
            description =
                    "Where nobody knows whether it was sent, this says that the client does not"
                            + " have it. Doing it twice is harmless.")
    @Refuses({ProblemType.STATE_CONFLICT, ProblemType.BANK_SILENT})
    @DeleteMapping
    RestCharge withdraw(@PathVariable String slug, @PathVariable String id) {
        var business = businesses.require(slug).business();
        var query = new ShowCharges.Query(business.id(), new AppointmentId(Keys.path(id)));
        var invoice =
                charges.show(query).stream()
                        .filter(charge -> charge.purpose() instanceof Purpose.Invoice)
                        .findFirst()
                        .orElseThrow(() -> Refused.as(ProblemType.NOT_FOUND));
        var command = new WithdrawInvoice.Command(business.id(), invoice.id());
        return RestCharge.of(over(withdrawInvoice.withdraw(command)), business.zone());
    }

    private static Charge sent(InvoiceDecision decision) {
        return switch (decision) {
            case InvoiceDecision.Sent(var charge) -> charge;
            case InvoiceDecision.WasSent(var charge) -> charge;
            case InvoiceDecision.Underway _ -> throw Refused.as(ProblemType.STATE_CONFLICT);
            case InvoiceDecision.Unclear _ -> throw Refused.as(ProblemType.INVOICE_UNCLEAR);
            case InvoiceDecision.NothingOwed() -> throw Refused.as(ProblemType.NOT_OWED);
            case InvoiceDecision.NotBillable() -> throw Refused.as(ProblemType.NOT_BILLABLE);
            case InvoiceDecision.NoInvoices() -> throw Refused.as(ProblemType.NO_INVOICES);
            case InvoiceDecision.BankAway() -> throw Refused.as(ProblemType.BANK_SILENT);
            case InvoiceDecision.NoSuchVisit() -> throw Refused.as(ProblemType.NOT_FOUND);
        };
    }

    private static Charge over(InvoiceStanding standing) {
        return switch (standing) {
            case InvoiceStanding.Over(var charge) -> charge;
            case InvoiceStanding.Paid _ -> throw Refused.as(ProblemType.STATE_CONFLICT);
            case InvoiceStanding.Payable _, InvoiceStanding.BankAway _ ->
                    throw Refused.as(ProblemType.BANK_SILENT);
            case InvoiceStanding.NoSuchInvoice() -> throw Refused.as(ProblemType.NOT_FOUND);
        };
    }

    private static ChargeId named(AppointmentId visit, IdempotencyKey key) {
        var name = "%s/%s".formatted(visit.value(), key.value());
        return new ChargeId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }
}
