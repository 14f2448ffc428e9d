package kz.localbusiness.embedded.mongo;

import kz.localbusiness.application.notice.out.PushSubscriptions;
import kz.localbusiness.application.notice.out.PushSubscriptionsContract;

class PushSubscriptionsOnEmbeddedMongoTest extends PushSubscriptionsContract {

    @Override
    protected PushSubscriptions subscriptions() {
        return StoresOnEmbeddedMongo.store(PushSubscriptions.class);
    }
}
