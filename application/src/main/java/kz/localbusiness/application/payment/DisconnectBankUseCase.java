package kz.localbusiness.application.payment;

import java.util.stream.Stream;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;

@UseCase(Audience.OWNERS)
class DisconnectBankUseCase implements DisconnectBank {

    private final BankDoor bank;

    DisconnectBankUseCase(BankDoor bank) {
        this.bank = bank;
    }

    @Override
    public void disconnect(Command command) {
        bank.connections().remove();
        bank.books().stop();
        Stream.of(BankDoor.KEY, BankDoor.KEYSTORE, BankDoor.PASSWORD)
                .forEach(bank.secrets()::remove);
    }
}
