package kz.localbusiness.mongo.chat;

import kz.localbusiness.application.chat.out.ChatUpdates;
import kz.localbusiness.application.chat.out.ChatUpdatesContract;
import kz.localbusiness.mongo.TestMongo;

class MongoChatUpdatesTest extends ChatUpdatesContract {

    private final TestMongo mongo = TestMongo.embedded();
    private final ChatUpdates updates = new MongoChatUpdates(mongo.business());

    @Override
    protected ChatUpdates updates() {
        return updates;
    }
}
