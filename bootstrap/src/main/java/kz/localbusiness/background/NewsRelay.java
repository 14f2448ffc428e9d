package kz.localbusiness.background;

import kz.localbusiness.application.booking.ListDueAgendas;
import kz.localbusiness.application.booking.RelayNews;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Relays what happened in any agenda soon after it was stored; several nodes may do it side by
/// side.
@Component
class NewsRelay {

    private final ListDueAgendas dueAgendas;
    private final RelayNews relayNews;

    NewsRelay(ListDueAgendas dueAgendas, RelayNews relayNews) {
        this.dueAgendas = dueAgendas;
        this.relayNews = relayNews;
    }

    @Scheduled(fixedDelayString = "${lbp.relay.pause:200ms}")
    void relay() {
        PlatformWork.run(() -> Sweep.through(dueAgendas.due(Sweep.MOST_AT_ONCE), relayNews::relay));
    }
}
