package kz.localbusiness.application.payment;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import kz.localbusiness.application.payment.out.Receipts;
import kz.localbusiness.domain.fiscal.CashRegister;
import kz.localbusiness.domain.fiscal.FiscalProblem;
import kz.localbusiness.domain.fiscal.FiscalRecord;
import kz.localbusiness.domain.fiscal.FiscalState;
import kz.localbusiness.domain.fiscal.FiscalTicket;
import kz.localbusiness.domain.fiscal.Refusal;
import kz.localbusiness.domain.fiscal.RegisterAccess;
import kz.localbusiness.domain.fiscal.RegisterAnswer;
import kz.localbusiness.domain.fiscal.Slip;
import kz.localbusiness.domain.payment.Receipt;

/// Has one receipt registered. A register that was asked before is asked first what it has under
/// our number; a return waits for what it gives back.
final class Registering {

    private final FiscalDesk desk;
    private final Receipts receipts;
    private final Clock clock;

    Registering(FiscalDesk desk, Receipts receipts, Clock clock) {
        this.desk = desk;
        this.receipts = receipts;
        this.clock = clock;
    }

    /// @return false while the register may still be at it
    boolean go(FiscalRecord record) {
        var till = desk.registers().current();
        return till.isPresent()
                ? go(record, till.get())
                : hindered(record, Refusal.of(FiscalProblem.NOT_CONNECTED));
    }

    private boolean go(FiscalRecord record, CashRegister till) {
        var access = desk.access(till);
        if (access.isEmpty()) {
            return hindered(record, Refusal.of(FiscalProblem.NOT_AUTHORISED));
        }
        if (record.isElsewhere(till.cashbox())) {
            return hindered(record, Refusal.of(FiscalProblem.OTHER_REGISTER));
        }
        var receipt = receipts.find(record.receipt()).orElseThrow();
        return record.state() instanceof FiscalState.Asked
                ? lookedUp(record, receipt, till, access.get())
                : send(record, receipt, till, access.get());
    }

    private boolean lookedUp(
            FiscalRecord record, Receipt receipt, CashRegister till, RegisterAccess access) {
        var total = receipt.movement().total();
        return switch (desk.register().find(access, record.number(), total)) {
            case RegisterAnswer.Done<Optional<FiscalTicket>>(var found) ->
                    found.isPresent()
                            ? saved(record.registered(found.get()))
                            : unknown(record, receipt, till, access);
            case RegisterAnswer.Refused<Optional<FiscalTicket>>(var refusal) ->
                    hindered(record, refusal);
            case RegisterAnswer.Unavailable<Optional<FiscalTicket>> _,
                    RegisterAnswer.Unclear<Optional<FiscalTicket>> _ ->
                    saved(record.postponed(now()));
        };
    }

    private boolean unknown(
            FiscalRecord record, Receipt receipt, CashRegister till, RegisterAccess access) {
        return record.isOutlived(now())
                ? hindered(record, Refusal.of(FiscalProblem.LOST))
                : send(record, receipt, till, access);
    }

    private boolean send(
            FiscalRecord record, Receipt receipt, CashRegister till, RegisterAccess access) {
        var number = receipt.movement().original();
        if (number == null) {
            return send(record, access, Slip.of(receipt, till, null));
        }
        var original = desk.records().find(number);
        var ticket = original.flatMap(FiscalRecord::ticket);
        if (ticket.filter(FiscalTicket::isBasis).isPresent()) {
            return send(record, access, Slip.of(receipt, till, ticket.get()));
        }
        return (original.isPresent() && ticket.isEmpty())
                ? saved(record.behindOriginal(now()))
                : hindered(record, Refusal.of(FiscalProblem.NO_ORIGINAL));
    }

    private boolean send(FiscalRecord record, RegisterAccess access, Slip slip) {
        var asked = record.asked(access.cashbox(), now());
        desk.records().save(asked);
        var kept = desk.records().find(record.receipt()).orElseThrow();
        return switch (desk.register().register(access, slip)) {
            case RegisterAnswer.Done<FiscalTicket>(var ticket) -> saved(kept.registered(ticket));
            case RegisterAnswer.Refused<FiscalTicket>(var refusal) ->
                    hindered(kept.undone(), refusal);
            case RegisterAnswer.Unavailable<FiscalTicket> _ ->
                    saved(kept.undone().postponed(now()));
            case RegisterAnswer.Unclear<FiscalTicket> _ -> {
                saved(kept.postponed(now()));
                yield false;
            }
        };
    }

    private boolean hindered(FiscalRecord record, Refusal refusal) {
        return saved(record.hindered(refusal, now()));
    }

    private boolean saved(FiscalRecord record) {
        desk.records().save(record);
        return true;
    }

    private Instant now() {
        return clock.instant();
    }
}
