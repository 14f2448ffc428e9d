package kz.localbusiness.mongo.job;

import java.time.Instant;
import kz.localbusiness.application.job.JobProblem;
import kz.localbusiness.application.job.JobRun;
import kz.localbusiness.application.job.JobRun.Failure;
import kz.localbusiness.application.job.JobRun.Progress;
import kz.localbusiness.application.job.PlatformJob;
import kz.localbusiness.mongo.OfAllBusinesses;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/// @param id the job
@Document("jobRuns")
record JobRunDocument(
        @Id String id,
        String state,
        Instant begun,
        @Nullable Instant ended,
        long done,
        long failed,
        @Nullable Long expected,
        Instant next,
        @Nullable Instant failedAt,
        @Nullable String problem)
        implements OfAllBusinesses {

    static JobRunDocument of(JobRun run) {
        var failure = run.lastFailure();
        return new JobRunDocument(
                run.job().name(),
                run.state().name(),
                run.begun(),
                run.ended(),
                run.progress().done(),
                run.progress().failed(),
                run.progress().expected(),
                run.next(),
                failure == null ? null : failure.at(),
                failure == null ? null : failure.problem().name());
    }

    JobRun toDomain() {
        return new JobRun(
                PlatformJob.valueOf(id),
                JobRun.State.valueOf(state),
                begun,
                ended,
                new Progress(done, failed, expected),
                next,
                failedAt == null || problem == null
                        ? null
                        : new Failure(failedAt, JobProblem.valueOf(problem)));
    }
}
