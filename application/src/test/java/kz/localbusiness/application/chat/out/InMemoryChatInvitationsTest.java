package kz.localbusiness.application.chat.out;

import kz.localbusiness.application.notice.out.InMemoryChatLinks;

class InMemoryChatInvitationsTest extends ChatInvitationsContract {

    private final InMemoryChatInvitations invitations = new InMemoryChatInvitations();
    private final ChatPlaces places = new InMemoryChatPlaces(new InMemoryChatLinks(), invitations);

    @Override
    protected ChatInvitations invitations() {
        return invitations;
    }

    @Override
    protected ChatPlaces places() {
        return places;
    }
}
