package kz.localbusiness.mongo.job;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kz.localbusiness.application.job.JobRun;
import kz.localbusiness.application.job.PlatformJob;
import kz.localbusiness.application.job.out.JobRuns;
import kz.localbusiness.mongo.BusinessMongo;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

@Component
class MongoJobRuns implements JobRuns {

    private static final List<String> JOBS =
            Arrays.stream(PlatformJob.values()).map(PlatformJob::name).toList();

    private final BusinessMongo mongo;

    MongoJobRuns(BusinessMongo mongo) {
        this.mongo = mongo;
    }

    @Override
    public Optional<JobRun> find(PlatformJob job) {
        return mongo.findShared(JobRunDocument.class, where("_id").is(job.name()))
                .map(JobRunDocument::toDomain);
    }

    @Override
    public List<JobRun> all() {
        var known = where("_id").in(JOBS);
        return mongo
                .findAllShared(JobRunDocument.class, known, Sort.unsorted(), JOBS.size())
                .stream()
                .map(JobRunDocument::toDomain)
                .toList();
    }

    @Override
    public void save(JobRun run) {
        mongo.saveShared(JobRunDocument.of(run));
    }
}
