package kz.localbusiness.mongo.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.localbusiness.application.client.out.Acquaintances;
import kz.localbusiness.application.client.out.ClientCards;
import kz.localbusiness.application.client.out.ClientCardsContract;
import kz.localbusiness.domain.client.ClientCard;
import kz.localbusiness.domain.client.ClientId;
import kz.localbusiness.domain.client.ClientProfile;
import kz.localbusiness.domain.notice.MessageWishes;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.mongo.TestMongo;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class MongoClientCardsTest extends ClientCardsContract {

    private final TestMongo mongo = TestMongo.embedded();
    private final ClientCards cards = new MongoClientCards(mongo.business());

    @Test
    void readsCardsThatWereWrittenBeforeClientsCouldChoose() {
        var phone = new PhoneNumber("+77010000001");
        var profile = new ClientProfile("Дана", List.of(phone), null, Language.RU, null, List.of());
        var id = new ClientId(new UUID(7, 1));
        doHere(() -> cards.save(ClientCard.opened(id, here, profile, Instant.EPOCH)));
        mongo.raw()
                .getCollection("clientCards")
                .updateMany(
                        new Document(),
                        Updates.combine(
                                Updates.unset("silent"),
                                Updates.unset("unwanted"),
                                Updates.unset("first"),
                                Updates.unset("optIns")));

        assertThat(here(() -> cards.having(phone)))
                .map(ClientCard::wishes)
                .hasValue(MessageWishes.NONE);
    }

    @Override
    protected ClientCards cards() {
        return cards;
    }

    @Override
    protected Acquaintances acquaintances() {
        return new MongoAcquaintances(mongo.business());
    }
}
