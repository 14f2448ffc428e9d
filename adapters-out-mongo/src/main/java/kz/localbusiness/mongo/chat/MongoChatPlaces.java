package kz.localbusiness.mongo.chat;

import java.util.List;
import java.util.UUID;
import kz.localbusiness.application.chat.out.ChatPlaces;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.mongo.BusinessMongo;
import kz.localbusiness.mongo.OfOneBusiness;
import org.springframework.stereotype.Component;

@Component
class MongoChatPlaces implements ChatPlaces {

    private final BusinessMongo mongo;

    MongoChatPlaces(BusinessMongo mongo) {
        this.mongo = mongo;
    }

    @Override
    public List<BusinessId> linked(long chat, int most) {
        return businesses(ChatLinkDocument.class, chat, most);
    }

    @Override
    public List<BusinessId> invited(long chat, int most) {
        return businesses(ChatInvitationDocument.class, chat, most);
    }

    private List<BusinessId> businesses(Class<? extends OfOneBusiness> type, long chat, int most) {
        var named = List.of(Long.toString(chat));
        return mongo.namesOfAllBusinesses(type, "chat", named, most).stream()
                .map(id -> new BusinessId(UUID.fromString(id.split("/", 2)[0])))
                .distinct()
                .toList();
    }
}
