package kz.localbusiness.embedded.mongo;

import kz.localbusiness.application.job.out.JobRuns;
import kz.localbusiness.application.job.out.JobRunsContract;

class JobRunsOnEmbeddedMongoTest extends JobRunsContract {

    @Override
    protected JobRuns runs() {
        return StoresOnEmbeddedMongo.store(JobRuns.class);
    }
}
