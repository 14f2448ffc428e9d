package kz.localbusiness.application.notice;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.Callers;
import kz.localbusiness.application.UseCase;

@UseCase(Audience.TEAM)
class ShowUnreadUseCase implements ShowUnread {

    private final BellBoard board;
    private final Callers callers;

    ShowUnreadUseCase(BellBoard board, Callers callers) {
        this.board = board;
        this.callers = callers;
    }

    @Override
    public int show(Query query) {
        return board.unread(ShowBellUseCase.account(callers));
    }
}
