package kz.localbusiness.mongo.chat;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Duration;
import java.time.Instant;
import kz.localbusiness.application.chat.out.ChatUpdates;
import kz.localbusiness.mongo.BusinessMongo;
import org.springframework.stereotype.Component;

/// Whoever takes one clears away those that nobody tells again.
@Component
class MongoChatUpdates implements ChatUpdates {

    private final BusinessMongo mongo;

    MongoChatUpdates(BusinessMongo mongo) {
        this.mongo = mongo;
    }

    @Override
    public boolean isTaken(long update) {
        return mongo.findShared(ChatUpdateDocument.class, where("_id").is(Long.toString(update)))
                .isPresent();
    }

    @Override
    public void take(long update, Instant now, Duration known) {
        mongo.removeShared(ChatUpdateDocument.class, where("until").lte(now));
        mongo.addShared(new ChatUpdateDocument(Long.toString(update), now.plus(known)));
    }
}
