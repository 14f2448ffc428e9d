package kz.localbusiness.embedded.mongo;

import kz.localbusiness.application.chat.out.ChatUpdates;
import kz.localbusiness.application.chat.out.ChatUpdatesContract;

class ChatUpdatesOnEmbeddedMongoTest extends ChatUpdatesContract {

    @Override
    protected ChatUpdates updates() {
        return StoresOnEmbeddedMongo.store(ChatUpdates.class);
    }
}
