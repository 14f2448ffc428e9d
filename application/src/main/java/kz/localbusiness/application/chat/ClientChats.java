package kz.localbusiness.application.chat;

import kz.localbusiness.application.chat.out.ChatInvitations;
import kz.localbusiness.application.notice.out.ChatLinks;
import kz.localbusiness.domain.shared.PhoneNumber;

/// Clients of the current business and chats of the bot, linked or about to be.
public record ClientChats(ChatLinks links, ChatInvitations invitations) {

    public void forget(PhoneNumber client) {
        invitations.forget(client);
        links.forget(client);
    }
}
