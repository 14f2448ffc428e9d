package kz.localbusiness.mongo.chat;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.Optional;
import java.util.UUID;
import kz.localbusiness.application.notice.out.ChatLinks;
import kz.localbusiness.domain.chat.ChatLink;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.mongo.BusinessMongo;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

@Component
class MongoChatLinks implements ChatLinks {

    private final BusinessMongo mongo;

    MongoChatLinks(BusinessMongo mongo) {
        this.mongo = mongo;
    }

    @Override
    public Optional<ChatLink> of(PhoneNumber client) {
        return mongo.find(ChatLinkDocument.class, client.value()).map(MongoChatLinks::toDomain);
    }

    @Override
    public Optional<ChatLink> in(long chat) {
        return mongo.findAll(ChatLinkDocument.class, of(chat), Sort.by("_id"), 1).stream()
                .findFirst()
                .map(MongoChatLinks::toDomain);
    }

    @Override
    public void save(ChatLink link) {
        mongo.save(
                new ChatLinkDocument(
                        "%s/%s".formatted(link.business(), link.client().value()),
                        link.business().toString(),
                        link.client().value(),
                        Long.toString(link.chat()),
                        link.language().name(),
                        link.since(),
                        link.version()));
    }

    @Override
    public void unlink(long chat) {
        mongo.removeAll(ChatLinkDocument.class, of(chat));
    }

    @Override
    public void forget(PhoneNumber client) {
        mongo.remove(ChatLinkDocument.class, client.value());
    }

    private static Criteria of(long chat) {
        return where("chat").is(Long.toString(chat));
    }

    private static ChatLink toDomain(ChatLinkDocument stored) {
        return new ChatLink(
                new BusinessId(UUID.fromString(stored.business())),
                new PhoneNumber(stored.client()),
                Long.parseLong(stored.chat()),
                Language.valueOf(stored.language()),
                stored.since(),
                stored.version());
    }
}
