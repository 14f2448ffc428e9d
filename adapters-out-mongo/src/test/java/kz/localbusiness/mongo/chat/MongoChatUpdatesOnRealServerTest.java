package kz.localbusiness.mongo.chat;

import kz.localbusiness.application.chat.out.ChatUpdates;
import kz.localbusiness.application.chat.out.ChatUpdatesContract;
import kz.localbusiness.mongo.TestMongo;
import org.junit.jupiter.api.Tag;
import org.testcontainers.junit.jupiter.Testcontainers;

@Tag("docker")
@Testcontainers(disabledWithoutDocker = true)
class MongoChatUpdatesOnRealServerTest extends ChatUpdatesContract {

    private final TestMongo mongo = TestMongo.real();
    private final ChatUpdates updates = new MongoChatUpdates(mongo.business());

    @Override
    protected ChatUpdates updates() {
        return updates;
    }
}
