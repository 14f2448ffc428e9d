package kz.localbusiness.application.chat;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.Callers;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.domain.chat.TeamChat;

@UseCase(Audience.TEAM)
class ShowTeamChatUseCase implements ShowTeamChat {

    private final ChatDesk desk;
    private final Callers callers;

    ShowTeamChatUseCase(ChatDesk desk, Callers callers) {
        this.desk = desk;
        this.callers = callers;
    }

    @Override
    public TeamChat show(Query query) {
        if (!desk.bot().isThere()) {
            return new TeamChat.NoBot();
        }
        var link = desk.team().chats().of(TeamChats.account(callers)).link();
        return link == null ? new TeamChat.NotLinked() : new TeamChat.Linked(link.since());
    }
}
