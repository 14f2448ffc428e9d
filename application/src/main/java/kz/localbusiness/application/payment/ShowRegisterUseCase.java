package kz.localbusiness.application.payment;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;

@UseCase(Audience.OWNERS)
class ShowRegisterUseCase implements ShowRegister {

    private final FiscalDesk desk;

    ShowRegisterUseCase(FiscalDesk desk) {
        this.desk = desk;
    }

    @Override
    public Setup show(Query query) {
        return new Setup(desk.register().isThere(), desk.registers().current().orElse(null));
    }
}
