package kz.localbusiness.application.chat;

import java.time.Instant;
import java.util.Optional;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.Callers;
import kz.localbusiness.application.notice.Members;
import kz.localbusiness.application.notice.out.MemberChats;
import kz.localbusiness.domain.chat.ChatKey;
import kz.localbusiness.domain.chat.MemberChat;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.team.AccountId;

/// People of the current business's team and chats of the bot, linked or about to be.
public record TeamChats(MemberChats chats, Members members) {

    static AccountId account(Callers callers) {
        if (callers.current() instanceof Caller.Member member) {
            return new AccountId(member.subject());
        }
        throw new IllegalStateException("somebody of a team");
    }

    /// @return in which language they are written to; empty when nobody of the team has this key
    Optional<Language> link(ChatKey key, long chat, Instant now) {
        return chats.with(key.digest())
                .filter(one -> one.isOpen(now))
                .flatMap(one -> link(one.linked(chat, now)));
    }

    /// What is kept must not outlive that somebody has left meanwhile.
    private Optional<Language> link(MemberChat linked) {
        chats.save(linked);
        var language = language(linked);
        if (language.isEmpty()) {
            chats.forget(linked.account());
        }
        return language;
    }

    /// @return in which language somebody of the team is written to there
    Optional<Language> in(long chat) {
        return chats.in(chat).flatMap(this::language);
    }

    private Optional<Language> language(MemberChat one) {
        return members.find(one.account()).map(member -> members.wishesOf(member).language());
    }
}
