package kz.localbusiness.application.chat;

import java.util.Set;
import java.util.function.Supplier;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.OpenSalon;
import kz.localbusiness.application.Role;
import kz.localbusiness.application.chat.out.InMemoryChatBot;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.ManageLink;
import kz.localbusiness.domain.booking.ManageToken;
import kz.localbusiness.domain.chat.ChatDecision;
import kz.localbusiness.domain.chat.ChatKey;
import kz.localbusiness.domain.chat.InvitationDecision;
import kz.localbusiness.domain.chat.InvitationDecision.Invited;
import kz.localbusiness.domain.chat.MyChat;
import kz.localbusiness.domain.shared.PhoneNumber;

/// Dana of the open salon, on the page of her visit and in the messenger.
record BotVisitor(OpenSalon salon, Appointment visit) {

    static final PhoneNumber DANA = new PhoneNumber("+77011234567");
    static final long CHAT = 7_000_000_001L;
    static final long OTHER_CHAT = 7_000_000_002L;

    /// With the number of the visit proven.
    void signsIn() {
        signsIn(DANA);
    }

    void signsIn(PhoneNumber proven) {
        var client = Set.of(Role.CLIENT);
        salon.platform.callers.become(
                new Caller.Member(salon.business, "dana", client, null, proven));
    }

    MyChat looks() {
        return salon.platform
                .port(ShowMyChat.class)
                .show(new ShowMyChat.Query(salon.business, visit.id(), token()));
    }

    MyChat leaves() {
        return salon.platform
                .port(LeaveMyChat.class)
                .leave(new LeaveMyChat.Command(salon.business, visit.id(), token()));
    }

    InvitationDecision asks() {
        return salon.platform
                .port(InviteMyChat.class)
                .invite(new InviteMyChat.Command(salon.business, visit.id(), token()));
    }

    ChatKey isInvited() {
        return InMemoryChatBot.keyOf(((Invited) asks()).door());
    }

    ChatDecision starts(ChatKey key, long chat) {
        return messenger(() ->
                salon.platform
                        .port(LinkChat.class)
                        .link(new LinkChat.Command(secret(), key, chat)));
    }

    ChatDecision tells(PhoneNumber number, long chat) {
        var command = new ConfirmChat.Command(salon.business, secret(), chat, number);
        return messenger(() -> salon.platform.port(ConfirmChat.class).confirm(command));
    }

    void stops(long chat) {
        salon.platform
                .port(UnlinkChat.class)
                .unlink(new UnlinkChat.Command(salon.business, secret(), chat));
    }

    /// Whoever was signed in on the page is not in the messenger.
    private <T> T messenger(Supplier<T> call) {
        salon.platform.callers.become(new Caller.Anyone());
        return call.get();
    }

    String secret() {
        return salon.platform.botSecret.text();
    }

    ManageToken token() {
        return salon.platform.links.sign(ManageLink.to(visit, salon.business));
    }
}
