package kz.localbusiness.background;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.infrastructure.item.support.IteratorItemReader;

/// One run of a sweeping job; an item that fails is counted as filtered and stops no other.
final class SweepRun<I> {

    private static final int CHUNK = 5;

    private final SweepJob<I> job;
    private final List<I> due;
    private final JobJournal journal;
    private final Instant begun;
    private Tally tally = Tally.NOTHING;

    SweepRun(SweepJob<I> job, List<I> due, JobJournal journal) {
        this.job = job;
        this.due = due;
        this.journal = journal;
        this.begun = journal.now();
    }

    /// @return whether every item was handled
    boolean through(BatchJobs batch) {
        journal.running(job.job(), begun, tally, (long) due.size());
        var execution = batch.next(job.job(), step(batch));
        if (execution.getStatus() == BatchStatus.FAILED) {
            var why = execution.getAllFailureExceptions().stream().findFirst().orElseThrow();
            journal.failed(job.job(), begun, job.pause(), tally, Problems.of(why));
            return false;
        }
        journal.ended(job.job(), begun, job.pause(), tally);
        return tally.failed() == 0;
    }

    private Step step(BatchJobs batch) {
        return batch.step("items")
                .<I, I>chunk(CHUNK)
                .transactionManager(batch.transactions())
                .reader(new IteratorItemReader<>(due))
                .processor(this::handled)
                .writer(_ -> journal.running(job.job(), begun, tally, (long) due.size()))
                .build();
    }

    private @Nullable I handled(I item) {
        var before = tally.done();
        tally = Sweep.one(item, job.handler(), tally);
        return tally.done() > before ? item : null;
    }
}
