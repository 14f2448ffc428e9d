package kz.localbusiness.application.notice.out;

import kz.localbusiness.application.chat.out.ChatPlaces;
import kz.localbusiness.application.chat.out.InMemoryChatInvitations;
import kz.localbusiness.application.chat.out.InMemoryChatPlaces;

class InMemoryMemberChatsTest extends MemberChatsContract {

    private final InMemoryMemberChats chats = new InMemoryMemberChats();
    private final ChatPlaces places =
            new InMemoryChatPlaces(new InMemoryChatLinks(), new InMemoryChatInvitations(), chats);

    @Override
    protected MemberChats chats() {
        return chats;
    }

    @Override
    protected ChatPlaces places() {
        return places;
    }
}
