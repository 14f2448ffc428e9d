package kz.localbusiness.background;

import kz.localbusiness.application.booking.ListDueOffers;
import kz.localbusiness.application.booking.PassOffer;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Passes lapsed offers on to the next who waits; several nodes may do it side by side.
@Component
class WaitlistOffers {

    private final ListDueOffers dueOffers;
    private final PassOffer passOffer;

    WaitlistOffers(ListDueOffers dueOffers, PassOffer passOffer) {
        this.dueOffers = dueOffers;
        this.passOffer = passOffer;
    }

    @Scheduled(fixedDelayString = "${lbp.offers.pause:1s}")
    void pass() {
        PlatformWork.run(() -> Sweep.through(dueOffers.due(Sweep.MOST_AT_ONCE), passOffer::pass));
    }
}
