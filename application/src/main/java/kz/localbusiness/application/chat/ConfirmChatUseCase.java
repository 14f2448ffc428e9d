package kz.localbusiness.application.chat;

import java.util.List;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.domain.chat.ChatDecision;
import kz.localbusiness.domain.chat.ChatDecision.NotInvited;
import kz.localbusiness.domain.chat.ChatDecision.OtherNumber;
import kz.localbusiness.domain.chat.ChatInvitation;

@UseCase(Audience.EVERYONE)
class ConfirmChatUseCase implements ConfirmChat {

    /// One chat has taken so many invitations of one business at most.
    private static final int MOST = 20;

    private final ChatDesk desk;

    ConfirmChatUseCase(ChatDesk desk) {
        this.desk = desk;
    }

    @Override
    public ChatDecision confirm(Command command) {
        desk.secret().require(command.secret());
        var open =
                desk.chats().invitations().takenBy(command.chat(), MOST).stream()
                        .filter(one -> one.isOpenTo(command.chat(), desk.now()))
                        .toList();
        return open.stream()
                .filter(one -> one.client().equals(command.number()))
                .findFirst()
                .map(one -> desk.link(one, command.chat()))
                .orElseGet(() -> instead(open));
    }

    private ChatDecision instead(List<ChatInvitation> open) {
        return open.isEmpty()
                ? new NotInvited()
                : new OtherNumber(desk.business(), open.getFirst().language());
    }
}
