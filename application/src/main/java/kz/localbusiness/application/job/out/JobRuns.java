package kz.localbusiness.application.job.out;

import java.util.List;
import java.util.Optional;
import kz.localbusiness.application.job.JobRun;
import kz.localbusiness.application.job.PlatformJob;

/// The last run of each of the platform's jobs, whichever node did it.
public interface JobRuns {

    Optional<JobRun> find(PlatformJob job);

    /// One of each job that ever ran, in no particular order.
    List<JobRun> all();

    /// Replaces what was known of the job.
    void save(JobRun run);
}
