package kz.localbusiness.application.payment;

import java.time.Clock;
import java.util.List;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.domain.payment.BankAccess;
import kz.localbusiness.domain.payment.BankAnswer;
import kz.localbusiness.domain.payment.BankConnection;
import kz.localbusiness.domain.payment.ConnectDecision;
import kz.localbusiness.domain.payment.ConnectDecision.BankAway;
import kz.localbusiness.domain.payment.ConnectDecision.BankRefuses;
import kz.localbusiness.domain.payment.ConnectDecision.Connected;
import kz.localbusiness.domain.payment.ConnectDecision.NoSuchTradePoint;
import kz.localbusiness.domain.payment.ConnectDecision.NotConnected;
import kz.localbusiness.domain.payment.Terminal;
import kz.localbusiness.domain.payment.TradePoint;

@UseCase(Audience.OWNERS)
class ChooseTradePointUseCase implements ChooseTradePoint {

    private final BankDoor bank;
    private final Clock clock;

    ChooseTradePointUseCase(BankDoor bank, Clock clock) {
        this.bank = bank;
        this.clock = clock;
    }

    @Override
    public ConnectDecision choose(Command command) {
        return bank.connections()
                .current()
                .flatMap(connection ->
                        bank.access(connection).map(access -> choose(connection, access, command)))
                .orElseGet(NotConnected::new);
    }

    private ConnectDecision choose(BankConnection known, BankAccess access, Command command) {
        return switch (bank.payments().tradePoints(access)) {
            case BankAnswer.Done<List<TradePoint>>(var points) ->
                    points.stream()
                            .filter(point -> point.id() == command.tradePoint())
                            .findFirst()
                            .map(point -> register(known, access, point))
                            .orElseGet(NoSuchTradePoint::new);
            case BankAnswer.Refused<List<TradePoint>>(var why, _) -> new BankRefuses(why);
            case BankAnswer.Unavailable<List<TradePoint>> _,
                    BankAnswer.Unclear<List<TradePoint>> _ ->
                    new BankAway();
        };
    }

    private ConnectDecision register(BankConnection known, BankAccess access, TradePoint point) {
        return switch (bank.payments().register(access, point.id(), name(known, point))) {
            case BankAnswer.Done<Terminal>(var terminal) -> {
                bank.connections().save(known.at(point, terminal));
                bank.books().plan(clock.instant());
                yield new Connected(bank.connections().current().orElseThrow());
            }
            case BankAnswer.Refused<Terminal>(var why, _) -> new BankRefuses(why);
            case BankAnswer.Unavailable<Terminal> _, BankAnswer.Unclear<Terminal> _ ->
                    new BankAway();
        };
    }

    /// One till for each trade point, so that changing one's mind is no conflict at the bank.
    private static String name(BankConnection known, TradePoint point) {
        return "lbp-%s-%d".formatted(known.business(), point.id());
    }
}
