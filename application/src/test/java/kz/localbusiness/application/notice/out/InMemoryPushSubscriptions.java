package kz.localbusiness.application.notice.out;

import java.time.Instant;
import java.util.List;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.application.InMemoryRows;
import kz.localbusiness.domain.notice.PushSubscriber;
import kz.localbusiness.domain.notice.PushSubscription;

public final class InMemoryPushSubscriptions implements PushSubscriptions {

    private final InMemoryRows<String, PushSubscription> rows =
            new InMemoryRows<>(
                    one -> new InMemoryRows.Key<>(one.business(), one.subscriber().name()),
                    PushSubscription::version,
                    InMemoryPushSubscriptions::inVersion);

    @Override
    public PushSubscription of(PushSubscriber subscriber) {
        return rows.find(subscriber.name())
                .orElseGet(() -> PushSubscription.none(CurrentBusiness.required(), subscriber));
    }

    @Override
    public void save(PushSubscription subscription) {
        if (!subscription.isEmpty()) {
            rows.save(subscription);
        } else if (subscription.version() > 0) {
            rows.remove(subscription);
        }
    }

    @Override
    public void forget(PushSubscriber subscriber) {
        rows.removeIfAny(subscriber.name());
    }

    @Override
    public void forgetOutlived(Instant now) {
        rows.all().stream()
                .filter(one -> one.until() != null && !one.until().isAfter(now))
                .forEach(one -> rows.removeIfAny(one.subscriber().name()));
    }

    /// Of every business.
    public List<PushSubscription> everything() {
        return rows.ofEveryBusiness();
    }

    public void clear() {
        rows.clear();
    }

    private static PushSubscription inVersion(PushSubscription one, long version) {
        return new PushSubscription(
                one.business(), one.subscriber(), one.browsers(), one.until(), version);
    }
}
