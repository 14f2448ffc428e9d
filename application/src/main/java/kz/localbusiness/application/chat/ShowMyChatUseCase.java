package kz.localbusiness.application.chat;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.domain.booking.ClientDetails;
import kz.localbusiness.domain.chat.MyChat;

@UseCase(Audience.EVERYONE)
class ShowMyChatUseCase implements ShowMyChat {

    private final ChatDesk desk;

    ShowMyChatUseCase(ChatDesk desk) {
        this.desk = desk;
    }

    @Override
    public MyChat show(Query query) {
        var client = desk.client(query.appointment(), query.token());
        if (!desk.bot().isThere()) {
            return new MyChat.NoBot();
        }
        return client.map(this::standing).orElseGet(MyChat.NoSuchAppointment::new);
    }

    private MyChat standing(ClientDetails client) {
        return desk.chats()
                .links()
                .of(client.phone())
                .<MyChat>map(link -> new MyChat.Linked(link.since()))
                .orElseGet(MyChat.NotLinked::new);
    }
}
