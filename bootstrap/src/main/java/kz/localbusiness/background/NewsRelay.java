package kz.localbusiness.background;

import kz.localbusiness.application.booking.ListDueDays;
import kz.localbusiness.application.booking.RelayNews;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Relays what happened on any day soon after it was stored; several nodes may do it side by side.
@Component
class NewsRelay {

    private final ListDueDays dueDays;
    private final RelayNews relayNews;

    NewsRelay(ListDueDays dueDays, RelayNews relayNews) {
        this.dueDays = dueDays;
        this.relayNews = relayNews;
    }

    @Scheduled(fixedDelayString = "${lbp.relay.pause:200ms}")
    void relay() {
        PlatformWork.run(() -> Sweep.through(dueDays.due(Sweep.MOST_AT_ONCE), relayNews::relay));
    }
}
