package kz.localbusiness.application.chat.out;

import kz.localbusiness.application.notice.out.InMemoryChatLinks;
import kz.localbusiness.application.notice.out.InMemoryMemberChats;

class InMemoryChatInvitationsTest extends ChatInvitationsContract {

    private final InMemoryChatInvitations invitations = new InMemoryChatInvitations();
    private final ChatPlaces places =
            new InMemoryChatPlaces(new InMemoryChatLinks(), invitations, new InMemoryMemberChats());

    @Override
    protected ChatInvitations invitations() {
        return invitations;
    }

    @Override
    protected ChatPlaces places() {
        return places;
    }
}
