package kz.localbusiness.background;

import kz.localbusiness.application.audit.ListDueTraces;
import kz.localbusiness.application.audit.RelayTraces;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Brings into the log what acts left behind in the records; several nodes may do it side by side.
@Component
class TraceRelay {

    private final ListDueTraces dueTraces;
    private final RelayTraces relayTraces;

    TraceRelay(ListDueTraces dueTraces, RelayTraces relayTraces) {
        this.dueTraces = dueTraces;
        this.relayTraces = relayTraces;
    }

    @Scheduled(fixedDelayString = "${lbp.audit.pause:1s}")
    void relay() {
        PlatformWork.run(
                () -> Sweep.through(dueTraces.due(Sweep.MOST_AT_ONCE), relayTraces::relay));
    }
}
