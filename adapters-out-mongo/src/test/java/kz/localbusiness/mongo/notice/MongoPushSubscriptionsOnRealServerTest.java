package kz.localbusiness.mongo.notice;

import kz.localbusiness.application.notice.out.PushSubscriptions;
import kz.localbusiness.application.notice.out.PushSubscriptionsContract;
import kz.localbusiness.mongo.TestMongo;
import org.junit.jupiter.api.Tag;
import org.testcontainers.junit.jupiter.Testcontainers;

@Tag("docker")
@Testcontainers(disabledWithoutDocker = true)
class MongoPushSubscriptionsOnRealServerTest extends PushSubscriptionsContract {

    private final PushSubscriptions subscriptions =
            new MongoPushSubscriptions(TestMongo.real().business());

    @Override
    protected PushSubscriptions subscriptions() {
        return subscriptions;
    }
}
