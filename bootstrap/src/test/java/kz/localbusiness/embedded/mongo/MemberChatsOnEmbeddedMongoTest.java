package kz.localbusiness.embedded.mongo;

import kz.localbusiness.application.chat.out.ChatPlaces;
import kz.localbusiness.application.notice.out.MemberChats;
import kz.localbusiness.application.notice.out.MemberChatsContract;

class MemberChatsOnEmbeddedMongoTest extends MemberChatsContract {

    @Override
    protected MemberChats chats() {
        return StoresOnEmbeddedMongo.store(MemberChats.class);
    }

    @Override
    protected ChatPlaces places() {
        return StoresOnEmbeddedMongo.store(ChatPlaces.class);
    }
}
