package kz.localbusiness.application.chat;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.domain.booking.ClientDetails;
import kz.localbusiness.domain.chat.MyChat;

@UseCase(Audience.EVERYONE)
class LeaveMyChatUseCase implements LeaveMyChat {

    private final ChatDesk desk;

    LeaveMyChatUseCase(ChatDesk desk) {
        this.desk = desk;
    }

    @Override
    public MyChat leave(Command command) {
        return desk.client(command.appointment(), command.token())
                .map(this::left)
                .orElseGet(MyChat.NoSuchAppointment::new);
    }

    private MyChat left(ClientDetails client) {
        desk.chats().forget(client.phone());
        return new MyChat.NotLinked();
    }
}
