package kz.localbusiness.application.notice;

import java.util.List;
import kz.localbusiness.application.Instance;
import kz.localbusiness.application.notice.out.ChatMessages;
import kz.localbusiness.application.notice.out.ChatMessages.Button;
import kz.localbusiness.application.notice.out.MemberChats;
import kz.localbusiness.application.notice.out.StaffWords;
import kz.localbusiness.domain.chat.MemberChat.Link;
import kz.localbusiness.domain.notice.Channel;
import kz.localbusiness.domain.notice.DeliveryFailure;
import kz.localbusiness.domain.notice.HandOver;
import kz.localbusiness.domain.notice.HandOver.Refused;
import kz.localbusiness.domain.team.AccountId;
import kz.localbusiness.domain.team.Colleague;
import org.jspecify.annotations.Nullable;

/// Writes to the chat that somebody of the team has linked, as long as the bot may.
final class StaffTelegramPost extends TeamPost {

    private static final Refused NOT_WANTED = new Refused(DeliveryFailure.BLOCKED);

    private final ChatMessages messages;
    private final MemberChats chats;
    private final StaffWords words;

    StaffTelegramPost(
            ChatMessages messages,
            MemberChats chats,
            StaffWords words,
            Members members,
            Instance instance) {
        super(Channel.TELEGRAM, members, instance);
        this.messages = messages;
        this.chats = chats;
        this.words = words;
    }

    @Override
    boolean isOffered() {
        return messages.isOffered();
    }

    @Override
    boolean reaches(AccountId account) {
        return link(account) != null;
    }

    @Override
    HandOver send(Colleague member, StaffMessage message) {
        var link = link(member.account());
        return link == null ? NOT_WANTED : sent(link.chat(), message);
    }

    private HandOver sent(long chat, StaffMessage message) {
        var said = words.of(message);
        var page = new Button(said.page(), message.page());
        var answer = messages.send(chat, said.text(), List.of(page));
        if (answer.equals(NOT_WANTED)) {
            chats.unlink(chat);
        }
        return answer;
    }

    private @Nullable Link link(AccountId account) {
        return chats.of(account).link();
    }
}
