package kz.localbusiness.mongo.chat;

import kz.localbusiness.application.chat.out.ChatInvitations;
import kz.localbusiness.application.chat.out.ChatInvitationsContract;
import kz.localbusiness.application.chat.out.ChatPlaces;
import kz.localbusiness.mongo.TestMongo;

class MongoChatInvitationsTest extends ChatInvitationsContract {

    private final TestMongo mongo = TestMongo.embedded();
    private final ChatInvitations invitations = new MongoChatInvitations(mongo.business());
    private final ChatPlaces places = new MongoChatPlaces(mongo.business());

    @Override
    protected ChatInvitations invitations() {
        return invitations;
    }

    @Override
    protected ChatPlaces places() {
        return places;
    }
}
