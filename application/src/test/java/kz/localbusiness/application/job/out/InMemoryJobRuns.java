package kz.localbusiness.application.job.out;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import kz.localbusiness.application.job.JobRun;
import kz.localbusiness.application.job.PlatformJob;

public final class InMemoryJobRuns implements JobRuns {

    private final Map<PlatformJob, JobRun> rows = new ConcurrentHashMap<>();

    @Override
    public Optional<JobRun> find(PlatformJob job) {
        return Optional.ofNullable(rows.get(job));
    }

    @Override
    public List<JobRun> all() {
        return List.copyOf(rows.values());
    }

    @Override
    public void save(JobRun run) {
        rows.put(run.job(), run);
    }
}
