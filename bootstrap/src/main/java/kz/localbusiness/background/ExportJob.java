package kz.localbusiness.background;

import java.time.Duration;
import kz.localbusiness.application.export.BreakOffExport;
import kz.localbusiness.application.export.ExportPlace;
import kz.localbusiness.application.export.ListDueExports;
import kz.localbusiness.application.export.WriteExportPart;
import kz.localbusiness.application.export.out.DueExports.DueExport;
import kz.localbusiness.application.job.PlatformJob;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Writes exports, one after the other, each as a run of its own that goes on where it broke off.
@Component
class ExportJob implements LockedJob {

    private static final String PLACE = "place";
    private static final int MOST_AT_ONCE = 20;

    private final ListDueExports dueExports;
    private final WriteExportPart writePart;
    private final BreakOffExport breakOff;
    private final Sweeper sweeper;
    private final Duration pause;

    ExportJob(
            ListDueExports dueExports,
            WriteExportPart writePart,
            BreakOffExport breakOff,
            Sweeper sweeper,
            @Value("${lbp.exports.pause:1s}") Duration pause) {
        this.dueExports = dueExports;
        this.writePart = writePart;
        this.breakOff = breakOff;
        this.sweeper = sweeper;
        this.pause = pause;
    }

    @Scheduled(fixedDelayString = "${lbp.exports.pause:1s}")
    void export() {
        sweeper.start(this);
    }

    @Override
    public PlatformJob job() {
        return PlatformJob.BUSINESS_EXPORT;
    }

    @Override
    public Duration pause() {
        return pause;
    }

    @Override
    public boolean isDue() {
        return !dueExports.due(1).isEmpty();
    }

    @Override
    public boolean run(BatchJobs batch, JobJournal journal) {
        var begun = journal.now();
        var tally = Tally.NOTHING;
        for (var due : dueExports.due(MOST_AT_ONCE)) {
            var one = new Run(due, journal.progress(job(), begun));
            var step = batch.step("parts").tasklet(one::next, batch.transactions()).build();
            var execution = batch.named(job(), due.export().toString(), step);
            if (execution.getStatus() == BatchStatus.STOPPED) {
                break;
            }
            if (execution.getStatus() == BatchStatus.COMPLETED) {
                tally = tally.withDone();
            } else {
                var failures = execution.getAllFailureExceptions();
                tally = tally.withFailed(Problems.of(failures.getFirst()));
                breakOff.breakOff(new BreakOffExport.Command(due.business(), due.export()));
            }
        }
        journal.ended(job(), begun, pause, tally);
        return tally.failed() == 0;
    }

    private final class Run {

        private final DueExport due;
        private final JobJournal.Listener progress;

        private Run(DueExport due, JobJournal.Listener progress) {
            this.due = due;
            this.progress = progress;
        }

        /// Where it goes on is kept with each part.
        private RepeatStatus next(StepContribution contribution, ChunkContext chunk) {
            var kept = chunk.getStepContext().getStepExecution().getExecutionContext();
            var at =
                    kept.containsKey(PLACE)
                            ? ExportPlace.of(kept.getString(PLACE))
                            : ExportPlace.START;
            var next =
                    writePart.write(new WriteExportPart.Command(due.business(), due.export(), at));
            contribution.incrementWriteCount(next.done() - at.done());
            kept.putString(PLACE, next.text());
            progress.hear(next.done(), next.total());
            return RepeatStatus.continueIf(!next.isEnd());
        }
    }
}
