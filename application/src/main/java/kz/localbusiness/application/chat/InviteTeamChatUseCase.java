package kz.localbusiness.application.chat;

import java.security.SecureRandom;
import java.util.Optional;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.Callers;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.domain.chat.ChatKey;
import kz.localbusiness.domain.chat.InvitationDecision.Invited;
import kz.localbusiness.domain.chat.MemberChat;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.team.AccountId;

@UseCase(Audience.TEAM)
class InviteTeamChatUseCase implements InviteTeamChat {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final ChatDesk desk;
    private final Callers callers;

    InviteTeamChatUseCase(ChatDesk desk, Callers callers) {
        this.desk = desk;
        this.callers = callers;
    }

    @Override
    public Optional<Invited> invite(Command command) {
        var account = TeamChats.account(callers);
        return desk.bot().isThere() && desk.team().members().find(account).isPresent()
                ? Optional.of(invited(command.business(), account))
                : Optional.empty();
    }

    private Invited invited(BusinessId business, AccountId account) {
        var key = ChatKey.random(business, RANDOM);
        var now = desk.now();
        var chats = desk.team().chats();
        chats.save(chats.of(account).invited(key, now));
        return new Invited(desk.bot().door(key), now.plus(MemberChat.TERM));
    }
}
