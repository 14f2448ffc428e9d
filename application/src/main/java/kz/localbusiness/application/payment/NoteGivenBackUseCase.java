package kz.localbusiness.application.payment;

import java.time.Instant;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.Callers;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.booking.BookingOffice;
import kz.localbusiness.application.booking.Doers;
import kz.localbusiness.application.booking.PaidVisits;
import kz.localbusiness.application.payment.out.Charges;
import kz.localbusiness.domain.payment.Charge;
import kz.localbusiness.domain.payment.Refund.Reason;
import kz.localbusiness.domain.payment.RefundDecision;
import kz.localbusiness.domain.payment.RefundDecision.NoSuchCharge;
import kz.localbusiness.domain.payment.RefundDecision.RefundDue;

/// The books are compared again at once, so that whoever has noted it sees that it fits.
@UseCase(Audience.OWNERS)
class NoteGivenBackUseCase implements NoteGivenBack {

    private final BookingOffice office;
    private final BankDoor bank;
    private final Charges charges;
    private final Callers callers;
    private final MoneyBack moneyBack;

    NoteGivenBackUseCase(BookingOffice office, BankDoor bank, Charges charges, Callers callers) {
        this.office = office;
        this.bank = bank;
        this.charges = charges;
        this.callers = callers;
        this.moneyBack = new MoneyBack(bank, charges, new PaidVisits(office), office.clock());
    }

    @Override
    public RefundDecision note(Command command) {
        return charges.find(command.charge())
                .map(charge -> note(charge, command))
                .orElseGet(NoSuchCharge::new);
    }

    private RefundDecision note(Charge charge, Command command) {
        var decision = charge.refund(command.refund(), command.amount(), Reason.BY_BUSINESS, now());
        if (decision instanceof RefundDue(var due, var refund)) {
            charges.save(moneyBack.done(due, refund, Doers.current(callers), null));
            bank.books().plan(now());
        }
        return decision;
    }

    private Instant now() {
        return office.clock().instant();
    }
}
