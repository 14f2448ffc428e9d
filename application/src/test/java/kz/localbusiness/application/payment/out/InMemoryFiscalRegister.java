package kz.localbusiness.application.payment.out;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import kz.localbusiness.application.payment.out.PlayedRegister.Fault;
import kz.localbusiness.domain.fiscal.CashboxNumber;
import kz.localbusiness.domain.fiscal.ExternalNumber;
import kz.localbusiness.domain.fiscal.FiscalTicket;
import kz.localbusiness.domain.fiscal.RegisterAccess;
import kz.localbusiness.domain.fiscal.RegisterAnswer;
import kz.localbusiness.domain.fiscal.Slip;
import kz.localbusiness.domain.shared.Money;

/// Asks the played register without a network.
public final class InMemoryFiscalRegister implements FiscalRegister {

    private final PlayedRegister played;
    private volatile boolean there = true;

    public InMemoryFiscalRegister(Clock clock) {
        this(new PlayedRegister(clock));
    }

    InMemoryFiscalRegister(PlayedRegister played) {
        this.played = played;
    }

    public PlayedRegister played() {
        return played;
    }

    /// This installation has a way to none.
    public void goAway() {
        there = false;
    }

    @Override
    public boolean isThere() {
        return there;
    }

    @Override
    public RegisterAnswer<CashboxNumber> check(RegisterAccess access) {
        return admitted(access, () -> new RegisterAnswer.Done<>(access.cashbox()));
    }

    @Override
    public RegisterAnswer<FiscalTicket> register(RegisterAccess access, Slip slip) {
        return admitted(access, () -> registered(slip, played.fault()));
    }

    private RegisterAnswer<FiscalTicket> registered(Slip slip, Optional<Fault> fault) {
        if (fault.isEmpty()) {
            return registered(slip);
        }
        return switch (fault.get()) {
            case LOST -> registered(slip).then(_ -> new RegisterAnswer.Unclear<>());
            case SWALLOWED -> new RegisterAnswer.Unclear<>();
            case AWAY -> new RegisterAnswer.Unavailable<>();
        };
    }

    private RegisterAnswer<FiscalTicket> registered(Slip slip) {
        var original = slip.original();
        return played.register(
                slip.number().value(), slip.total(), original == null ? null : original.sign());
    }

    @Override
    public RegisterAnswer<Optional<FiscalTicket>> find(
            RegisterAccess access, ExternalNumber number, Money total) {
        return admitted(access, () -> new RegisterAnswer.Done<>(played.find(number.value())));
    }

    private <T> RegisterAnswer<T> admitted(
            RegisterAccess access, Supplier<RegisterAnswer<T>> work) {
        var key = access.key();
        var refused =
                played.turnedAway(
                        access.cashbox().value(),
                        access.login().text(),
                        access.password().text(),
                        key == null ? "" : key.text());
        return refused.<RegisterAnswer<T>>map(no -> new RegisterAnswer.Refused<>(no.refusal()))
                .orElseGet(() -> played.busy(work));
    }
}
