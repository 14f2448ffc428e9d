package kz.localbusiness.application.job;

import kz.localbusiness.application.business.PoolTarget;
import kz.localbusiness.application.business.out.RealmPool;
import kz.localbusiness.application.business.out.Realms;
import kz.localbusiness.application.job.out.JobRuns;
import kz.localbusiness.application.notice.BacklogWatch;

/// The one public door to the use cases of this package, for wiring by hand.
public final class JobUseCases {

    private JobUseCases() {}

    public static RecordJobRun recordJobRun(JobRuns runs) {
        return new RecordJobRunUseCase(runs);
    }

    public static ShowJobs showJobs(
            JobRuns runs, RealmPool pool, Realms realms, PoolTarget target, BacklogWatch messages) {
        return new ShowJobsUseCase(runs, pool, realms, target, messages);
    }
}
