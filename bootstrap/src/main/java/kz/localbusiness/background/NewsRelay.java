package kz.localbusiness.background;

import java.time.Duration;
import kz.localbusiness.application.booking.ListDueAgendas;
import kz.localbusiness.application.booking.RelayNews;
import kz.localbusiness.application.job.PlatformJob;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Relays what happened in any agenda soon after it was stored; several nodes may do it side by
/// side.
@Component
class NewsRelay {

    private final ListDueAgendas dueAgendas;
    private final RelayNews relayNews;
    private final JobJournal journal;
    private final Duration pause;

    NewsRelay(
            ListDueAgendas dueAgendas,
            RelayNews relayNews,
            JobJournal journal,
            @Value("${lbp.relay.pause:200ms}") Duration pause) {
        this.dueAgendas = dueAgendas;
        this.relayNews = relayNews;
        this.journal = journal;
        this.pause = pause;
    }

    @Scheduled(fixedDelayString = "${lbp.relay.pause:200ms}")
    void relay() {
        journal.watch(
                PlatformJob.NEWS_RELAY,
                pause,
                () -> Sweep.through(dueAgendas.due(Sweep.MOST_AT_ONCE), relayNews::relay));
    }
}
