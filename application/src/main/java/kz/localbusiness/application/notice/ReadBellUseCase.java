package kz.localbusiness.application.notice;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.Callers;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.notice.out.Bells;

@UseCase(Audience.TEAM)
class ReadBellUseCase implements ReadBell {

    private final Bells bells;
    private final Callers callers;

    ReadBellUseCase(Bells bells, Callers callers) {
        this.bells = bells;
        this.callers = callers;
    }

    @Override
    public void read(Command command) {
        bells.read(ShowBellUseCase.account(callers), command.until());
    }
}
