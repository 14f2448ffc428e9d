package kz.localbusiness.application.payment.out;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import kz.localbusiness.domain.payment.ChargeId;
import kz.localbusiness.domain.shared.BusinessId;

public final class InMemoryChargeNews implements ChargeNews {

    private record Watch(BusinessId business, ChargeId charge, Runnable watcher) {}

    private final List<Watch> watches = new CopyOnWriteArrayList<>();

    @Override
    public void publish(BusinessId business, ChargeId charge) {
        watches.stream()
                .filter(one -> one.business().equals(business) && one.charge().equals(charge))
                .forEach(one -> one.watcher().run());
    }

    @Override
    public Runnable watch(BusinessId business, ChargeId charge, Runnable watcher) {
        var watch = new Watch(business, charge, watcher);
        watches.add(watch);
        return () -> watches.remove(watch);
    }
}
