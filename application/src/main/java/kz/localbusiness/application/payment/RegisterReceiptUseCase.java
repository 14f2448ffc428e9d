package kz.localbusiness.application.payment;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.payment.out.Receipts;
import kz.localbusiness.domain.fiscal.FiscalRecord;

/// Takes the register's turn first, so that it is asked for one thing at a time, and goes on where
/// the record stands should whoever had it be gone.
@UseCase(Audience.PLATFORM)
class RegisterReceiptUseCase implements RegisterReceipt {

    private final FiscalDesk desk;
    private final Registering registering;
    private final Clock clock;

    RegisterReceiptUseCase(FiscalDesk desk, Receipts receipts, Clock clock) {
        this.desk = desk;
        this.registering = new Registering(desk, receipts, clock);
        this.clock = clock;
    }

    @Override
    public void register(Command command) {
        if (due(command).isPresent()) {
            desk.turn(clock.instant()).ifPresent(turn -> inTurn(command, turn));
        }
    }

    /// Somebody else may have done it before the turn came.
    private void inTurn(Command command, Instant turn) {
        var isOver = due(command).map(registering::go).orElse(true);
        if (isOver) {
            desk.turns().end(turn);
        }
    }

    private Optional<FiscalRecord> due(Command command) {
        return desk.records()
                .find(command.receipt())
                .filter(record -> record.isDue(clock.instant()));
    }
}
