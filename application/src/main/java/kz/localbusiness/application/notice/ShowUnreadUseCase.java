package kz.localbusiness.application.notice;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.Callers;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.notice.out.Bells;

@UseCase(Audience.TEAM)
class ShowUnreadUseCase implements ShowUnread {

    private final Bells bells;
    private final Callers callers;

    ShowUnreadUseCase(Bells bells, Callers callers) {
        this.bells = bells;
        this.callers = callers;
    }

    @Override
    public int show(Query query) {
        var account = ShowBellUseCase.account(callers);
        return bells.since(account, bells.readUntil(account), ShowBell.MOST_UNREAD);
    }
}
