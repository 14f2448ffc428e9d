package kz.localbusiness.mongo.chat;

import kz.localbusiness.application.chat.out.ChatInvitations;
import kz.localbusiness.application.chat.out.ChatInvitationsContract;
import kz.localbusiness.application.chat.out.ChatPlaces;
import kz.localbusiness.mongo.TestMongo;
import org.junit.jupiter.api.Tag;
import org.testcontainers.junit.jupiter.Testcontainers;

@Tag("docker")
@Testcontainers(disabledWithoutDocker = true)
class MongoChatInvitationsOnRealServerTest extends ChatInvitationsContract {

    private final TestMongo mongo = TestMongo.real();
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
