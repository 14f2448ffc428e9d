package kz.localbusiness.background;

import java.time.Duration;
import kz.localbusiness.application.audit.ListDueTraces;
import kz.localbusiness.application.audit.RelayTraces;
import kz.localbusiness.application.job.PlatformJob;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Brings into the log what acts left behind in the records; several nodes may do it side by side.
@Component
class TraceRelay {

    private final ListDueTraces dueTraces;
    private final RelayTraces relayTraces;
    private final JobJournal journal;
    private final Duration pause;

    TraceRelay(
            ListDueTraces dueTraces,
            RelayTraces relayTraces,
            JobJournal journal,
            @Value("${lbp.audit.pause:1s}") Duration pause) {
        this.dueTraces = dueTraces;
        this.relayTraces = relayTraces;
        this.journal = journal;
        this.pause = pause;
    }

    @Scheduled(fixedDelayString = "${lbp.audit.pause:1s}")
    void relay() {
        journal.watch(
                PlatformJob.TRACE_RELAY,
                pause,
                () -> Sweep.through(dueTraces.due(Sweep.MOST_AT_ONCE), relayTraces::relay));
    }
}
