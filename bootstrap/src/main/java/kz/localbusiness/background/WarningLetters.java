package kz.localbusiness.background;

import java.time.Duration;
import kz.localbusiness.application.job.PlatformJob;
import kz.localbusiness.application.notice.ListDueWarnings;
import kz.localbusiness.application.notice.WarnOwners;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Writes to owners what the operator warns of, one business after the other; what no mail server
/// takes now stays due.
@Component
class WarningLetters {

    private final SweepJob<WarnOwners.Command> job;
    private final Sweeper sweeper;

    WarningLetters(
            ListDueWarnings due,
            WarnOwners warn,
            Sweeper sweeper,
            @Value("${lbp.warnings.pause:30s}") Duration pause) {
        this.sweeper = sweeper;
        this.job =
                new SweepJob<>(
                        PlatformJob.WARNING_LETTERS,
                        pause,
                        () -> due.due(Sweep.MOST_AT_ONCE),
                        warn::warn);
    }

    @Scheduled(fixedDelayString = "${lbp.warnings.pause:30s}")
    void write() {
        sweeper.start(job);
    }
}
