package kz.localbusiness.application.chat;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;

@UseCase(Audience.EVERYONE)
class UnlinkChatUseCase implements UnlinkChat {

    private final ChatDesk desk;

    UnlinkChatUseCase(ChatDesk desk) {
        this.desk = desk;
    }

    @Override
    public void unlink(Command command) {
        desk.secret().require(command.secret());
        desk.chats().links().unlink(command.chat());
        desk.team().chats().unlink(command.chat());
    }
}
