package kz.localbusiness.mongo.job;

import kz.localbusiness.application.job.out.JobRuns;
import kz.localbusiness.application.job.out.JobRunsContract;
import kz.localbusiness.mongo.TestMongo;

class MongoJobRunsTest extends JobRunsContract {

    private final JobRuns runs = new MongoJobRuns(TestMongo.embedded().business());

    @Override
    protected JobRuns runs() {
        return runs;
    }
}
