package kz.localbusiness.mongo.client;

import java.util.List;
import java.util.UUID;
import kz.localbusiness.application.client.out.Acquaintances;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.mongo.BusinessMongo;
import org.springframework.stereotype.Component;

@Component
class MongoAcquaintances implements Acquaintances {

    private final BusinessMongo mongo;

    MongoAcquaintances(BusinessMongo mongo) {
        this.mongo = mongo;
    }

    @Override
    public List<BusinessId> of(PhoneNumber phone, int most) {
        var numbers = List.of(phone.value());
        return mongo
                .namesOfAllBusinesses(ClientCardDocument.class, "phones", numbers, most)
                .stream()
                .map(MongoAcquaintances::business)
                .toList();
    }

    private static BusinessId business(String id) {
        return new BusinessId(UUID.fromString(id.substring(0, id.indexOf('/'))));
    }
}
