package kz.localbusiness.application.payment;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;

@UseCase(Audience.OWNERS)
class DisconnectRegisterUseCase implements DisconnectRegister {

    private final FiscalDesk desk;

    DisconnectRegisterUseCase(FiscalDesk desk) {
        this.desk = desk;
    }

    @Override
    public void disconnect(Command command) {
        desk.forget();
    }
}
