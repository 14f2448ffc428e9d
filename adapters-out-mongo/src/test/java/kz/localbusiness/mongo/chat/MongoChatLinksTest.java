package kz.localbusiness.mongo.chat;

import kz.localbusiness.application.chat.out.ChatPlaces;
import kz.localbusiness.application.notice.out.ChatLinks;
import kz.localbusiness.application.notice.out.ChatLinksContract;
import kz.localbusiness.mongo.TestMongo;

class MongoChatLinksTest extends ChatLinksContract {

    private final TestMongo mongo = TestMongo.embedded();
    private final ChatLinks links = new MongoChatLinks(mongo.business());
    private final ChatPlaces places = new MongoChatPlaces(mongo.business());

    @Override
    protected ChatLinks links() {
        return links;
    }

    @Override
    protected ChatPlaces places() {
        return places;
    }
}
