package kz.localbusiness.background;

import kz.localbusiness.application.closing.ListDueClosings;
import kz.localbusiness.application.closing.PursueClosing;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Writes to owners whose business ends, and deletes it in the end; what a silent server holds up
/// stays due, and several nodes may do it side by side.
@Component
class ClosingCare {

    private final ListDueClosings due;
    private final PursueClosing pursue;

    ClosingCare(ListDueClosings due, PursueClosing pursue) {
        this.due = due;
        this.pursue = pursue;
    }

    @Scheduled(fixedDelayString = "${lbp.closings.pause:30s}")
    void care() {
        PlatformWork.run(() -> Sweep.through(due.due(Sweep.MOST_AT_ONCE), pursue::pursue));
    }
}
