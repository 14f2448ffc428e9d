package kz.localbusiness.mongo.notice;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.net.URI;
import java.time.Instant;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.application.notice.out.PushSubscriptions;
import kz.localbusiness.domain.notice.PushAddress;
import kz.localbusiness.domain.notice.PushSubscriber;
import kz.localbusiness.domain.notice.PushSubscription;
import kz.localbusiness.domain.notice.PushSubscription.Browser;
import kz.localbusiness.mongo.BusinessMongo;
import org.springframework.stereotype.Component;

@Component
class MongoPushSubscriptions implements PushSubscriptions {

    private final BusinessMongo mongo;

    MongoPushSubscriptions(BusinessMongo mongo) {
        this.mongo = mongo;
    }

    @Override
    public PushSubscription of(PushSubscriber subscriber) {
        var business = CurrentBusiness.required();
        return mongo.find(PushSubscriptionDocument.class, subscriber.name())
                .map(stored ->
                        new PushSubscription(
                                business,
                                subscriber,
                                stored.browsers().stream()
                                        .map(MongoPushSubscriptions::toDomain)
                                        .toList(),
                                stored.until(),
                                stored.version()))
                .orElseGet(() -> PushSubscription.none(business, subscriber));
    }

    @Override
    public void save(PushSubscription subscription) {
        var document = toDocument(subscription);
        if (!subscription.isEmpty()) {
            mongo.save(document);
        } else if (subscription.version() > 0) {
            mongo.remove(document);
        }
    }

    @Override
    public void forget(PushSubscriber subscriber) {
        mongo.remove(PushSubscriptionDocument.class, subscriber.name());
    }

    @Override
    public void forgetOutlived(Instant now) {
        mongo.removeAll(PushSubscriptionDocument.class, where("until").lte(now));
    }

    private static PushSubscriptionDocument toDocument(PushSubscription one) {
        return new PushSubscriptionDocument(
                "%s/%s".formatted(one.business(), one.subscriber().name()),
                one.business().toString(),
                one.browsers().stream().map(MongoPushSubscriptions::toDocument).toList(),
                one.until(),
                one.version());
    }

    private static PushSubscriptionDocument.Browser toDocument(Browser browser) {
        var address = browser.address();
        return new PushSubscriptionDocument.Browser(
                address.endpoint().toString(), address.key(), address.auth(), browser.since());
    }

    private static Browser toDomain(PushSubscriptionDocument.Browser stored) {
        return new Browser(
                new PushAddress(URI.create(stored.endpoint()), stored.key(), stored.auth()),
                stored.since());
    }
}
