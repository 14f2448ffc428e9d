package kz.localbusiness.application.chat;

import java.util.Optional;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.domain.chat.ChatDecision;
import kz.localbusiness.domain.chat.ChatDecision.ChatLinked;
import kz.localbusiness.domain.chat.ChatDecision.NotInvited;
import kz.localbusiness.domain.chat.ChatDecision.NumberWanted;
import kz.localbusiness.domain.chat.ChatDecision.TeamLinked;
import kz.localbusiness.domain.chat.ChatInvitation;

/// Takes the invitation before anything else, so that of two chats with one key only one goes on.
/// Pressed again, or told again after a crash, it goes on or says how it is.
@UseCase(Audience.EVERYONE)
class LinkChatUseCase implements LinkChat {

    private final ChatDesk desk;

    LinkChatUseCase(ChatDesk desk) {
        this.desk = desk;
    }

    @Override
    public ChatDecision link(Command command) {
        desk.secret().require(command.secret());
        return desk.team()
                .link(command.key(), command.chat(), desk.now())
                .<ChatDecision>map(language -> new TeamLinked(desk.business(), language))
                .or(() -> client(command))
                .orElseGet(() -> standing(command.chat()));
    }

    private Optional<ChatDecision> client(Command command) {
        return taken(command.key().digest(), command.chat())
                .map(invitation -> goOn(invitation, command.chat()));
    }

    private Optional<ChatInvitation> taken(String digest, long chat) {
        var invitations = desk.chats().invitations();
        var open = invitations.with(digest).filter(one -> one.isOpenTo(chat, desk.now()));
        open.filter(one -> one.chat() == null)
                .ifPresent(one -> invitations.save(one.takenBy(chat)));
        return open;
    }

    private ChatDecision goOn(ChatInvitation invitation, long chat) {
        return invitation.isProven()
                ? desk.link(invitation, chat)
                : new NumberWanted(desk.business(), invitation.language());
    }

    /// Who presses "Start" once more is linked already, most likely.
    private ChatDecision standing(long chat) {
        return desk.chats()
                .links()
                .in(chat)
                .<ChatDecision>map(link -> new ChatLinked(desk.business(), link.language()))
                .or(() -> desk.team().in(chat).map(one -> new TeamLinked(desk.business(), one)))
                .orElseGet(NotInvited::new);
    }
}
