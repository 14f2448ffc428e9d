package kz.localbusiness.background;

import java.time.Duration;
import kz.localbusiness.application.closing.ListDueClosings;
import kz.localbusiness.application.closing.PursueClosing;
import kz.localbusiness.application.job.PlatformJob;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Writes to owners whose business ends, and deletes it in the end; what a silent server holds up
/// stays due.
@Component
class ClosingCare {

    private final SweepJob<PursueClosing.Command> job;
    private final Sweeper sweeper;

    ClosingCare(
            ListDueClosings due,
            PursueClosing pursue,
            Sweeper sweeper,
            @Value("${lbp.closings.pause:30s}") Duration pause) {
        this.sweeper = sweeper;
        this.job =
                new SweepJob<>(
                        PlatformJob.BUSINESS_CLOSING,
                        pause,
                        () -> due.due(Sweep.MOST_AT_ONCE),
                        pursue::pursue);
    }

    @Scheduled(fixedDelayString = "${lbp.closings.pause:30s}")
    void care() {
        sweeper.start(job);
    }
}
