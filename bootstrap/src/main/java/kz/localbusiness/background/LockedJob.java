package kz.localbusiness.background;

import java.time.Duration;
import kz.localbusiness.application.job.PlatformJob;

/// A job that one node runs at a time, when there is something to do.
interface LockedJob {

    PlatformJob job();

    /// Between two looks for work.
    Duration pause();

    /// Whether there is something to do.
    boolean isDue();

    /// Under the lock; writes down how it goes.
    ///
    /// @return whether all of it was done
    boolean run(BatchJobs batch, JobJournal journal);
}
