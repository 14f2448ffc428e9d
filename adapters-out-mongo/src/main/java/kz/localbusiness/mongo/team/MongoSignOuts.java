package kz.localbusiness.mongo.team;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.Optional;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.application.SignOuts;
import kz.localbusiness.application.team.out.SignOutLog;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.team.AccountId;
import kz.localbusiness.mongo.BusinessMongo;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

@Component
class MongoSignOuts implements SignOutLog, SignOuts {

    private final BusinessMongo mongo;

    MongoSignOuts(BusinessMongo mongo) {
        this.mongo = mongo;
    }

    @Override
    public void signedOut(AccountId account, Instant at) {
        var id = id(CurrentBusiness.required(), account.value());
        if (!mongo.addShared(new SignOutDocument(id, at))) {
            mongo.changeShared(SignOutDocument.class, named(id), new Update().max("at", at));
        }
    }

    @Override
    public Optional<Instant> last(BusinessId business, String subject) {
        return mongo.findShared(SignOutDocument.class, named(id(business, subject)))
                .map(SignOutDocument::at);
    }

    private static String id(BusinessId business, String subject) {
        return "%s/%s".formatted(business, subject);
    }

    private static Criteria named(String id) {
        return where("_id").is(id);
    }
}
