package kz.localbusiness.application.payment;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.localbusiness.application.payment.out.CashRegisters;
import kz.localbusiness.application.payment.out.FiscalRecords;
import kz.localbusiness.application.payment.out.FiscalRegister;
import kz.localbusiness.application.payment.out.RegisterTurns;
import kz.localbusiness.application.secret.SecretPurpose;
import kz.localbusiness.application.secret.out.Secrets;
import kz.localbusiness.domain.fiscal.CashRegister;
import kz.localbusiness.domain.fiscal.FiscalRecord;
import kz.localbusiness.domain.fiscal.KnownReceipt;
import kz.localbusiness.domain.fiscal.RegisterAccess;
import kz.localbusiness.domain.payment.Receipt;

/// The way of the current business to its cash register, and what became of its receipts there.
public record FiscalDesk(
        FiscalRegister register,
        CashRegisters registers,
        FiscalRecords records,
        RegisterTurns turns,
        Secrets secrets) {

    /// Longer than all questions about one receipt can take together.
    private static final Duration TURN = Duration.ofMinutes(5);

    private static final SecretPurpose LOGIN = new SecretPurpose("webkassa-login");
    private static final SecretPurpose PASSWORD = new SecretPurpose("webkassa-password");
    private static final SecretPurpose KEY = new SecretPurpose("webkassa-key");

    /// Has them registered, if there is a register by then; doing it twice is harmless.
    void enter(List<Receipt> receipts, Instant now) {
        registers
                .current()
                .ifPresent(till ->
                        receipts.stream()
                                .filter(till::registers)
                                .map(one -> FiscalRecord.due(one.business(), one.number(), now))
                                .forEach(records::add));
    }

    /// Each with its ticket, where it has one.
    List<KnownReceipt> known(List<Receipt> receipts) {
        var kept = records.of(receipts.stream().map(Receipt::number).toList());
        return receipts.stream().map(one -> known(one, kept)).toList();
    }

    private static KnownReceipt known(Receipt receipt, List<FiscalRecord> kept) {
        var ticket =
                kept.stream()
                        .filter(one -> one.receipt() == receipt.number())
                        .flatMap(one -> one.ticket().stream())
                        .findFirst();
        return new KnownReceipt(receipt, ticket.orElse(null));
    }

    /// To ask the register alone; empty while somebody else does.
    Optional<Instant> turn(Instant now) {
        var until = now.plus(TURN);
        return turns.take(now, until) ? Optional.of(until) : Optional.empty();
    }

    /// Empty when its login or password was removed.
    Optional<RegisterAccess> access(CashRegister till) {
        return secrets.find(LOGIN)
                .flatMap(login ->
                        secrets.find(PASSWORD)
                                .map(password ->
                                        new RegisterAccess(
                                                till.cashbox(),
                                                login,
                                                password,
                                                secrets.find(KEY).orElse(null))));
    }

    void keep(RegisterAccess access) {
        secrets.put(LOGIN, access.login());
        secrets.put(PASSWORD, access.password());
        var key = access.key();
        if (key == null) {
            secrets.remove(KEY);
        } else {
            secrets.put(KEY, key);
        }
    }

    void forget() {
        registers.remove();
        Stream.of(LOGIN, PASSWORD, KEY).forEach(secrets::remove);
    }
}
