package kz.localbusiness.background;

import java.time.Duration;
import kz.localbusiness.application.booking.ListDueOffers;
import kz.localbusiness.application.booking.PassOffer;
import kz.localbusiness.application.job.PlatformJob;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Passes lapsed offers on to the next who waits; several nodes may do it side by side.
@Component
class WaitlistOffers {

    private final ListDueOffers dueOffers;
    private final PassOffer passOffer;
    private final JobJournal journal;
    private final Duration pause;

    WaitlistOffers(
            ListDueOffers dueOffers,
            PassOffer passOffer,
            JobJournal journal,
            @Value("${lbp.offers.pause:1s}") Duration pause) {
        this.dueOffers = dueOffers;
        this.passOffer = passOffer;
        this.journal = journal;
        this.pause = pause;
    }

    @Scheduled(fixedDelayString = "${lbp.offers.pause:1s}")
    void pass() {
        journal.watch(
                PlatformJob.WAITLIST_OFFERS,
                pause,
                () -> Sweep.through(dueOffers.due(Sweep.MOST_AT_ONCE), passOffer::pass));
    }
}
