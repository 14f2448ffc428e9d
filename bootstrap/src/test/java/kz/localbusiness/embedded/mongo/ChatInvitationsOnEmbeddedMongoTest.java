package kz.localbusiness.embedded.mongo;

import kz.localbusiness.application.chat.out.ChatInvitations;
import kz.localbusiness.application.chat.out.ChatInvitationsContract;
import kz.localbusiness.application.chat.out.ChatPlaces;

class ChatInvitationsOnEmbeddedMongoTest extends ChatInvitationsContract {

    @Override
    protected ChatInvitations invitations() {
        return StoresOnEmbeddedMongo.store(ChatInvitations.class);
    }

    @Override
    protected ChatPlaces places() {
        return StoresOnEmbeddedMongo.store(ChatPlaces.class);
    }
}
