package kz.localbusiness.application.chat;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.Callers;
import kz.localbusiness.application.UseCase;

@UseCase(Audience.TEAM)
class LeaveTeamChatUseCase implements LeaveTeamChat {

    private final ChatDesk desk;
    private final Callers callers;

    LeaveTeamChatUseCase(ChatDesk desk, Callers callers) {
        this.desk = desk;
        this.callers = callers;
    }

    @Override
    public void leave(Command command) {
        desk.team().chats().forget(TeamChats.account(callers));
    }
}
