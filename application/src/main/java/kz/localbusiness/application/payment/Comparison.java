package kz.localbusiness.application.payment;

import java.util.List;
import java.util.Optional;
import kz.localbusiness.application.payment.out.Charges;
import kz.localbusiness.domain.payment.BankAnswer;
import kz.localbusiness.domain.payment.BankEntry;
import kz.localbusiness.domain.payment.BankRefusal;
import kz.localbusiness.domain.payment.BankVoice;
import kz.localbusiness.domain.payment.Charge;
import kz.localbusiness.domain.payment.Difference;
import kz.localbusiness.domain.payment.PurchaseDetails;
import kz.localbusiness.domain.payment.PurchaseId;
import kz.localbusiness.domain.payment.PurchaseReport;
import kz.localbusiness.domain.payment.Reconciliation;

/// Asks the bank about charge after charge, and about no more where it has stopped to answer.
final class Comparison {

    /// So many questions, each of which is repeated before it counts as unanswered.
    private static final int PATIENCE = 3;

    private final BankDoor.Open door;
    private final Charges charges;
    private final List<Difference> before;
    private Reconciliation told;
    private int silences;

    /// @param before what differed when it was last done
    Comparison(BankDoor.Open door, Charges charges, List<Difference> before, Reconciliation begun) {
        this.door = door;
        this.charges = charges;
        this.before = before;
        this.told = begun;
    }

    /// Knocks first, so that a bank that lets nobody in is noticed also where nothing is to be
    /// asked.
    Reconciliation of(List<Charge> all) {
        told = told.with(BankVoice.of(door.payments().tradePoints(door.access())));
        all.stream().filter(told::concerns).forEach(this::compare);
        return told;
    }

    /// Somebody may have paid between two looks, or got money back; so what differs is looked at
    /// once more.
    private void compare(Charge charge) {
        var first = look(charge);
        var sure = first.filter(Look::differs).isPresent() ? look(charge) : first;
        told =
                sure.map(look -> told.compared(look.charge(), look.bank()))
                        .orElseGet(() -> told.unheard(charge.id(), before));
    }

    private record Look(Charge charge, BankEntry bank) {

        boolean differs() {
            return Difference.of(charge, bank).isPresent();
        }
    }

    /// Empty where the bank says nothing that could be compared.
    private Optional<Look> look(Charge charge) {
        return charge.state()
                .known()
                .flatMap(this::entry)
                .map(bank -> new Look(charges.find(charge.id()).orElseThrow(), bank));
    }

    private Optional<BankEntry> entry(PurchaseId purchase) {
        if (told.voice() != BankVoice.ANSWERS) {
            return Optional.empty();
        }
        return switch (heard(door.payments().report(door.access(), purchase))) {
            case BankAnswer.Done<PurchaseReport>(var report) -> entry(purchase, report);
            case BankAnswer.Refused<PurchaseReport>(var why, _)
                    when why == BankRefusal.PURCHASE_UNKNOWN ->
                    Optional.of(BankEntry.UNPAID);
            case BankAnswer.Refused<PurchaseReport> _,
                    BankAnswer.Unavailable<PurchaseReport> _,
                    BankAnswer.Unclear<PurchaseReport> _ ->
                    Optional.empty();
        };
    }

    private Optional<BankEntry> entry(PurchaseId purchase, PurchaseReport report) {
        return switch (report.state()) {
            case CREATED, SCANNED, FAILED -> Optional.of(BankEntry.UNPAID);
            case PAID -> paid(purchase, report);
            case UNKNOWN -> Optional.empty();
        };
    }

    private Optional<BankEntry> paid(PurchaseId purchase, PurchaseReport report) {
        if (!door.access().scheme().tellsDetails()) {
            return Optional.of(new BankEntry(true, report.amount(), null));
        }
        var details = door.payments().details(door.access(), door.terminal(), purchase);
        return heard(details).done().map(Comparison::paid);
    }

    private static BankEntry paid(PurchaseDetails details) {
        return new BankEntry(true, details.total(), details.refundable());
    }

    private <T> BankAnswer<T> heard(BankAnswer<T> answer) {
        var voice = BankVoice.of(answer);
        silences = voice == BankVoice.SILENT ? silences + 1 : 0;
        if (voice == BankVoice.REFUSES || silences == PATIENCE) {
            told = told.with(voice);
        }
        return answer;
    }
}
