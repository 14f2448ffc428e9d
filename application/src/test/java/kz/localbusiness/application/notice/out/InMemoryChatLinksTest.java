package kz.localbusiness.application.notice.out;

import kz.localbusiness.application.chat.out.ChatPlaces;
import kz.localbusiness.application.chat.out.InMemoryChatInvitations;
import kz.localbusiness.application.chat.out.InMemoryChatPlaces;

class InMemoryChatLinksTest extends ChatLinksContract {

    private final InMemoryChatLinks links = new InMemoryChatLinks();
    private final ChatPlaces places =
            new InMemoryChatPlaces(links, new InMemoryChatInvitations(), new InMemoryMemberChats());

    @Override
    protected ChatLinks links() {
        return links;
    }

    @Override
    protected ChatPlaces places() {
        return places;
    }
}
