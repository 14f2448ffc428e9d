package kz.localbusiness.application.notice;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.Callers;
import kz.localbusiness.application.UseCase;

@UseCase(Audience.TEAM)
class ReadBellUseCase implements ReadBell {

    private final BellBoard board;
    private final Callers callers;

    ReadBellUseCase(BellBoard board, Callers callers) {
        this.board = board;
        this.callers = callers;
    }

    @Override
    public void read(Command command) {
        board.read(ShowBellUseCase.account(callers), command.seen());
    }
}
