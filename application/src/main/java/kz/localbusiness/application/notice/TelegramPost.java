package kz.localbusiness.application.notice;

import java.util.Optional;
import kz.localbusiness.application.notice.out.ChatLinks;
import kz.localbusiness.application.notice.out.ChatMessages;
import kz.localbusiness.domain.chat.ChatLink;
import kz.localbusiness.domain.notice.Channel;
import kz.localbusiness.domain.notice.DeliveryFailure;
import kz.localbusiness.domain.notice.HandOver;
import kz.localbusiness.domain.notice.HandOver.Refused;
import kz.localbusiness.domain.notice.Notice;

/// Writes to the chat that is linked to the phone number of the visit, as long as the bot may.
final class TelegramPost extends Post {

    private static final Refused NOT_WANTED = new Refused(DeliveryFailure.BLOCKED);

    private final ChatMessages chats;
    private final ChatLinks links;
    private final Words words;

    TelegramPost(ChatMessages chats, ChatLinks links, Words words) {
        super(Channel.TELEGRAM);
        this.chats = chats;
        this.links = links;
        this.words = words;
    }

    @Override
    boolean isOffered() {
        return chats.isOffered();
    }

    @Override
    boolean reaches(Notice notice, VisitFacts facts) {
        return link(facts).isPresent();
    }

    @Override
    HandOver send(Notice notice, VisitFacts facts) {
        return link(facts).map(link -> sent(link.chat(), notice, facts)).orElse(NOT_WANTED);
    }

    private HandOver sent(long chat, Notice notice, VisitFacts facts) {
        var text = words.of(notice.kind(), Channel.TELEGRAM, facts);
        var answer = chats.send(chat, text, words.buttons(notice.kind(), facts));
        if (answer.equals(NOT_WANTED)) {
            links.unlink(chat);
        }
        return answer;
    }

    private Optional<ChatLink> link(VisitFacts facts) {
        return links.of(facts.visit().client().phone());
    }
}
