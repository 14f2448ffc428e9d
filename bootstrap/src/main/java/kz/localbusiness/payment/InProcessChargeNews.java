package kz.localbusiness.payment;

import kz.localbusiness.application.payment.out.ChargeNews;
import kz.localbusiness.booking.Watches;
import kz.localbusiness.domain.payment.ChargeId;
import kz.localbusiness.domain.shared.BusinessId;
import org.springframework.stereotype.Component;

/// Reaches the screens that are open on this node.
@Component
class InProcessChargeNews implements ChargeNews {

    private final Watches<Watched, ChargeId> watches = new Watches<>();

    private record Watched(BusinessId business, ChargeId charge) {}

    @Override
    public void publish(BusinessId business, ChargeId charge) {
        watches.tell(new Watched(business, charge), charge);
    }

    @Override
    public Runnable watch(BusinessId business, ChargeId charge, Runnable watcher) {
        return watches.watch(new Watched(business, charge), _ -> watcher.run());
    }
}
