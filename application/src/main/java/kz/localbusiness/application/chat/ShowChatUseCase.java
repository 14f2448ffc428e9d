package kz.localbusiness.application.chat;

import java.util.Optional;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;

@UseCase(Audience.EVERYONE)
class ShowChatUseCase implements ShowChat {

    private final ChatDesk desk;

    ShowChatUseCase(ChatDesk desk) {
        this.desk = desk;
    }

    @Override
    public Optional<Writer> show(Query query) {
        desk.secret().require(query.secret());
        return desk.chats()
                .links()
                .in(query.chat())
                .map(link -> new Writer(desk.business(), link.language()));
    }
}
