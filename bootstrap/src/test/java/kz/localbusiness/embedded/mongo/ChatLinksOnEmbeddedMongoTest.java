package kz.localbusiness.embedded.mongo;

import kz.localbusiness.application.chat.out.ChatPlaces;
import kz.localbusiness.application.notice.out.ChatLinks;
import kz.localbusiness.application.notice.out.ChatLinksContract;

class ChatLinksOnEmbeddedMongoTest extends ChatLinksContract {

    @Override
    protected ChatLinks links() {
        return StoresOnEmbeddedMongo.store(ChatLinks.class);
    }

    @Override
    protected ChatPlaces places() {
        return StoresOnEmbeddedMongo.store(ChatPlaces.class);
    }
}
