package kz.localbusiness.mongo.chat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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
        var ofClients = businesses(ChatLinkDocument.class, chat, most).stream();
        var ofTeams = businesses(MemberChatDocument.class, chat, most).stream();
        return Stream.concat(ofClients, ofTeams).distinct().limit(most).toList();
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
