package kz.localbusiness.mongo.notice;

import kz.localbusiness.application.notice.out.PushSubscriptions;
import kz.localbusiness.application.notice.out.PushSubscriptionsContract;
import kz.localbusiness.mongo.TestMongo;

class MongoPushSubscriptionsTest extends PushSubscriptionsContract {

    private final PushSubscriptions subscriptions =
            new MongoPushSubscriptions(TestMongo.embedded().business());

    @Override
    protected PushSubscriptions subscriptions() {
        return subscriptions;
    }
}
