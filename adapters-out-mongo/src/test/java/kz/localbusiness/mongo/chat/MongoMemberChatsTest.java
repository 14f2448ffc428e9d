package kz.localbusiness.mongo.chat;

import kz.localbusiness.application.chat.out.ChatPlaces;
import kz.localbusiness.application.notice.out.MemberChats;
import kz.localbusiness.application.notice.out.MemberChatsContract;
import kz.localbusiness.mongo.TestMongo;

class MongoMemberChatsTest extends MemberChatsContract {

    private final TestMongo mongo = TestMongo.embedded();
    private final MemberChats chats = new MongoMemberChats(mongo.business());
    private final ChatPlaces places = new MongoChatPlaces(mongo.business());

    @Override
    protected MemberChats chats() {
        return chats;
    }

    @Override
    protected ChatPlaces places() {
        return places;
    }
}
