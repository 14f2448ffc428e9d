package kz.localbusiness.mongo.job;

import kz.localbusiness.application.job.out.JobRuns;
import kz.localbusiness.application.job.out.JobRunsContract;
import kz.localbusiness.mongo.TestMongo;
import org.junit.jupiter.api.Tag;
import org.testcontainers.junit.jupiter.Testcontainers;

@Tag("docker")
@Testcontainers(disabledWithoutDocker = true)
class MongoJobRunsOnRealServerTest extends JobRunsContract {

    private final JobRuns runs = new MongoJobRuns(TestMongo.real().business());

    @Override
    protected JobRuns runs() {
        return runs;
    }
}
