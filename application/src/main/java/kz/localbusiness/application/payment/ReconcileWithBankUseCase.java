package kz.localbusiness.application.payment;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.booking.BookingOffice;
import kz.localbusiness.application.payment.out.Charges;
import kz.localbusiness.application.payment.out.Reconciliations;
import kz.localbusiness.domain.payment.Charge;
import kz.localbusiness.domain.payment.ChargeId;
import kz.localbusiness.domain.payment.ChargeState;
import kz.localbusiness.domain.payment.Difference;
import kz.localbusiness.domain.payment.Reconciliation;
import kz.localbusiness.domain.shared.BusinessId;

/// What was found is written down at the end; should the process die before, it is all due as it
/// was.
@UseCase(Audience.PLATFORM)
class ReconcileWithBankUseCase implements ReconcileWithBank {

    /// More than anybody begins in these days.
    private static final int MOST = 5_000;

    private final BookingOffice office;
    private final BankDoor bank;
    private final Charges charges;
    private final Reconciliations books;

    ReconcileWithBankUseCase(BookingOffice office, BankDoor bank, Charges charges) {
        this.office = office;
        this.bank = bank;
        this.charges = charges;
        this.books = bank.books();
    }

    @Override
    public void reconcile(Command command) {
        bank.open().ifPresentOrElse(door -> compare(command.business(), door), books::stop);
    }

    private void compare(BusinessId business, BankDoor.Open door) {
        var zone = office.businesses().current().orElseThrow().zone();
        var earlier = books.latest(ShowReconciliations.MOST);
        var before =
                earlier.stream().limit(1).flatMap(last -> last.differences().stream()).toList();
        var begun = Reconciliation.begin(business, zone, now(), earlier);
        var done = new Comparison(door, charges, before, begun).of(theirs(begun, before));
        done.differences().stream()
                .filter(one -> one.what() instanceof Difference.OnlyThere)
                .forEach(this::handOver);
        books.keep(done);
        books.plan(done.next(zone));
    }

    private List<Charge> theirs(Reconciliation begun, List<Difference> before) {
        var all = new LinkedHashMap<ChargeId, Charge>();
        Stream.of(
                        charges.begunSince(begun.since(), MOST).stream(),
                        charges.unsettled(MOST).stream(),
                        charges.toGiveBack(ListMoneyBack.MOST).stream(),
                        before.stream().flatMap(one -> charges.find(one.charge()).stream()))
                .flatMap(some -> some)
                .forEach(one -> all.put(one.id(), one));
        return List.copyOf(all.values());
    }

    /// To those who pursue charges, as if it had just ended.
    private void handOver(Difference onlyThere) {
        charges.find(onlyThere.charge())
                .filter(charge -> charge.state() instanceof ChargeState.Closed)
                .ifPresent(charge -> charges.save(charge.lookedAtAgain(now())));
    }

    private Instant now() {
        return office.clock().instant();
    }
}
