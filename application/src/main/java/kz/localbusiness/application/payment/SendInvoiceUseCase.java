package kz.localbusiness.application.payment;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.booking.BookingOffice;
import kz.localbusiness.application.booking.PaidVisits;
import kz.localbusiness.application.payment.out.Charges;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.AtHome;
import kz.localbusiness.domain.payment.BankAnswer;
import kz.localbusiness.domain.payment.BankRefusal;
import kz.localbusiness.domain.payment.Charge;
import kz.localbusiness.domain.payment.ChargeId;
import kz.localbusiness.domain.payment.ChargeState.Ending;
import kz.localbusiness.domain.payment.InvoiceDecision;
import kz.localbusiness.domain.payment.InvoiceDecision.BankAway;
import kz.localbusiness.domain.payment.InvoiceDecision.NoInvoices;
import kz.localbusiness.domain.payment.InvoiceDecision.NoSuchVisit;
import kz.localbusiness.domain.payment.InvoiceDecision.NotBillable;
import kz.localbusiness.domain.payment.InvoiceDecision.NothingOwed;
import kz.localbusiness.domain.payment.InvoiceDecision.Sent;
import kz.localbusiness.domain.payment.InvoiceDecision.Unclear;
import kz.localbusiness.domain.payment.InvoiceDecision.Underway;
import kz.localbusiness.domain.payment.InvoiceDecision.WasSent;
import kz.localbusiness.domain.payment.Purchase;
import kz.localbusiness.domain.payment.PurchaseId;
import kz.localbusiness.domain.payment.Purpose;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.domain.shared.PhoneNumber;

/// The bank shows an invoice to the client by itself and cannot be asked which it has sent. So it
/// is on record first, and is never asked for again while nobody knows what became of it.
@UseCase(Audience.MANAGEMENT)
class SendInvoiceUseCase implements SendInvoice {

    private static final int LONGEST_COMMENT = 100;

    private final BookingOffice office;
    private final PaidVisits visits;
    private final BankDoor bank;
    private final Charges charges;

    SendInvoiceUseCase(BookingOffice office, BankDoor bank, Charges charges) {
        this.office = office;
        this.visits = new PaidVisits(office);
        this.bank = bank;
        this.charges = charges;
    }

    @Override
    public InvoiceDecision send(Command command) {
        return charges.find(command.charge())
                .map(SendInvoiceUseCase::again)
                .orElseGet(() ->
                        visits.find(command.appointment())
                                .map(AtHome::visit)
                                .map(visit -> send(visit, command))
                                .orElseGet(NoSuchVisit::new));
    }

    private static InvoiceDecision again(Charge known) {
        return known.isUnclear() ? new Unclear(known) : new WasSent(known);
    }

    private InvoiceDecision send(Appointment visit, Command command) {
        if (!visit.takesPayments() || visit.owed().equals(Money.ZERO)) {
            return new NothingOwed();
        }
        var phone = Objects.requireNonNullElse(command.phone(), visit.client().phone());
        if (phone.isMasked()) {
            return new NotBillable();
        }
        return inTheWay(visit.id(), command.charge())
                .orElseGet(() ->
                        bank.billing()
                                .map(door -> send(door, visit, command.charge(), phone))
                                .orElseGet(NoInvoices::new));
    }

    private InvoiceDecision send(
            BankDoor.Open door, Appointment visit, ChargeId id, PhoneNumber phone) {
        var purpose = new Purpose.Invoice(visit.id(), phone);
        var business = CurrentBusiness.required();
        charges.add(Charge.begin(business, id, purpose, visit.owed(), now()));
        var charge = charges.find(id).orElseThrow();
        var other = inTheWay(visit.id(), id);
        if (other.isPresent()) {
            charges.save(charge.unopened(Ending.ABANDONED, now()));
            return other.get();
        }
        var answer =
                door.payments()
                        .invoice(
                                door.access(),
                                door.terminal(),
                                phone,
                                charge.amount(),
                                comment(visit));
        return answered(id, answer);
    }

    /// Somebody else may have begun one at the same moment.
    private Optional<InvoiceDecision> inTheWay(AppointmentId visit, ChargeId own) {
        return charges.of(visit).stream()
                .filter(charge -> !charge.id().equals(own) && charge.mayBePaid(now()))
                .findFirst()
                .map(charge -> charge.isUnclear() ? new Unclear(charge) : new Underway(charge));
    }

    private InvoiceDecision answered(ChargeId id, BankAnswer<PurchaseId> answer) {
        var charge = charges.find(id).orElseThrow();
        var now = now();
        return switch (bank.heard(answer, now)) {
            case BankAnswer.Done<PurchaseId>(var purchase) ->
                    new Sent(saved(charge.opened(Purchase.invoice(purchase, now), now)));
            case BankAnswer.Refused<PurchaseId>(var why, _) -> {
                charges.save(charge.unopened(Ending.REFUSED, now));
                yield why == BankRefusal.CLIENT_NOT_BILLABLE ? new NotBillable() : new NoInvoices();
            }
            case BankAnswer.Unavailable<PurchaseId> _ -> {
                charges.save(charge.unopened(Ending.ABANDONED, now));
                yield new BankAway();
            }
            case BankAnswer.Unclear<PurchaseId> _ -> new Unclear(saved(charge.unheard(now)));
        };
    }

    private Charge saved(Charge charge) {
        charges.save(charge);
        return charges.find(charge.id()).orElseThrow();
    }

    /// What the client reads beside the sum.
    private static String comment(Appointment visit) {
        var services = visit.offering().name();
        return services.length() > LONGEST_COMMENT
                ? services.substring(0, LONGEST_COMMENT)
                : services;
    }

    private Instant now() {
        return office.clock().instant();
    }
}
