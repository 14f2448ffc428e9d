package kz.localbusiness.background;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import kz.localbusiness.application.job.PlatformJob;

/// A job that lists what is due and handles it item by item. An item stays due until it is handled,
/// so that a run that broke off is gone on with by listing again.
record SweepJob<I>(PlatformJob job, Duration pause, Supplier<List<I>> due, Consumer<I> handler)
        implements LockedJob {

    @Override
    public boolean isDue() {
        return !due.get().isEmpty();
    }

    @Override
    public boolean run(BatchJobs batch, JobJournal journal) {
        return new SweepRun<>(this, List.copyOf(due.get()), journal).through(batch);
    }
}
