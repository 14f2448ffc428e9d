package kz.localbusiness.application.chat;

import java.util.Optional;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.domain.chat.ChatLink;

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
                .map(ChatLink::language)
                .or(() -> desk.team().in(query.chat()))
                .map(language -> new Writer(desk.business(), language));
    }
}
