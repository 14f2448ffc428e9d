package kz.localbusiness.mongo.client;

import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.application.client.out.ContactChecks;
import kz.localbusiness.domain.client.Contact;
import kz.localbusiness.domain.client.ContactCheck;
import kz.localbusiness.mongo.BusinessMongo;
import org.springframework.stereotype.Component;

@Component
class MongoContactChecks implements ContactChecks {

    private final BusinessMongo mongo;

    MongoContactChecks(BusinessMongo mongo) {
        this.mongo = mongo;
    }

    @Override
    public ContactCheck of(Contact contact) {
        var business = CurrentBusiness.required();
        return mongo.find(ContactCheckDocument.class, contact.name())
                .map(stored ->
                        new ContactCheck(
                                business,
                                contact,
                                stored.sent(),
                                stored.fingerprint(),
                                stored.tries(),
                                stored.version()))
                .orElseGet(() -> ContactCheck.none(business, contact));
    }

    @Override
    public void save(ContactCheck check) {
        mongo.save(
                new ContactCheckDocument(
                        "%s/%s".formatted(check.business(), check.contact().name()),
                        check.business().toString(),
                        check.sent(),
                        check.fingerprint(),
                        check.tries(),
                        check.version()));
    }

    @Override
    public void forget(Contact contact) {
        mongo.remove(ContactCheckDocument.class, contact.name());
    }
}
