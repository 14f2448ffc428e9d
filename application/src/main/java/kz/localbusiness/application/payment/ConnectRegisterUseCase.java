package kz.localbusiness.application.payment;

import java.time.Clock;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.domain.fiscal.CashRegister;
import kz.localbusiness.domain.fiscal.CashboxNumber;
import kz.localbusiness.domain.fiscal.RegisterAnswer;
import kz.localbusiness.domain.fiscal.RegisterDecision;
import kz.localbusiness.domain.fiscal.RegisterDecision.RegisterAway;
import kz.localbusiness.domain.fiscal.RegisterDecision.RegisterConnected;
import kz.localbusiness.domain.fiscal.RegisterDecision.RegisterRefuses;

/// Not while a register that is connected is being asked. What it has registered stays as it is.
@UseCase(Audience.OWNERS)
class ConnectRegisterUseCase implements ConnectRegister {

    private final FiscalDesk desk;
    private final Clock clock;

    ConnectRegisterUseCase(FiscalDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public RegisterDecision connect(Command command) {
        var turn = desk.turn(clock.instant());
        if (turn.isEmpty()) {
            return new RegisterAway();
        }
        var decision = tried(command);
        desk.turns().end(turn.get());
        return decision;
    }

    private RegisterDecision tried(Command command) {
        return switch (desk.register().check(command.access())) {
            case RegisterAnswer.Done<CashboxNumber>(var cashbox) -> kept(command, cashbox);
            case RegisterAnswer.Refused<CashboxNumber>(var refusal) ->
                    new RegisterRefuses(refusal.why());
            case RegisterAnswer.Unavailable<CashboxNumber> _,
                    RegisterAnswer.Unclear<CashboxNumber> _ ->
                    new RegisterAway();
        };
    }

    private RegisterDecision kept(Command command, CashboxNumber cashbox) {
        desk.keep(command.access());
        var known = desk.registers().current();
        var since = known.map(CashRegister::since).orElseGet(clock::instant);
        var version = known.map(CashRegister::version).orElse(0L);
        var register = new CashRegister(command.business(), cashbox, command.vat(), since, version);
        desk.registers().save(register);
        return new RegisterConnected(register);
    }
}
