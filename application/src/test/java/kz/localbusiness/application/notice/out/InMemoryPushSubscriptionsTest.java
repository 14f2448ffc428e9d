package kz.localbusiness.application.notice.out;

class InMemoryPushSubscriptionsTest extends PushSubscriptionsContract {

    private final PushSubscriptions subscriptions = new InMemoryPushSubscriptions();

    @Override
    protected PushSubscriptions subscriptions() {
        return subscriptions;
    }
}
