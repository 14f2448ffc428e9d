package kz.localbusiness.background;

import java.time.Duration;
import kz.localbusiness.application.export.ListOutlivedExports;
import kz.localbusiness.application.export.RemoveExport;
import kz.localbusiness.application.job.PlatformJob;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Removes exports that were kept long enough.
@Component
class ExportExpiry {

    private final SweepJob<RemoveExport.Command> job;
    private final Sweeper sweeper;

    ExportExpiry(
            ListOutlivedExports outlived,
            RemoveExport remove,
            Sweeper sweeper,
            @Value("${lbp.expiry.pause:10m}") Duration pause) {
        this.sweeper = sweeper;
        this.job =
                new SweepJob<>(
                        PlatformJob.EXPORT_EXPIRY,
                        pause,
                        () -> outlived.outlived(Sweep.MOST_AT_ONCE),
                        remove::remove);
    }

    @Scheduled(fixedDelayString = "${lbp.expiry.pause:10m}")
    void remove() {
        sweeper.start(job);
    }
}
