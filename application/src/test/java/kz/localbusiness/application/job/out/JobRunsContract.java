package kz.localbusiness.application.job.out;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import kz.localbusiness.application.job.JobProblem;
import kz.localbusiness.application.job.JobRun;
import kz.localbusiness.application.job.JobRun.Failure;
import kz.localbusiness.application.job.JobRun.Progress;
import kz.localbusiness.application.job.JobRun.State;
import kz.localbusiness.application.job.PlatformJob;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What a store of job runs keeps.
public abstract class JobRunsContract {

    private static final Instant NOW = Instant.parse("2026-11-28T05:07:09.123Z");

    protected abstract JobRuns runs();

    @Test
    void keepsARunAsItIs() {
        var begun = run(PlatformJob.REALM_REFILL, State.RUNNING, null, null);
        var failed =
                run(
                        PlatformJob.SECRET_ROTATION,
                        State.FAILED,
                        NOW.plusSeconds(7),
                        new Failure(NOW, JobProblem.STORE));

        runs().save(begun);
        runs().save(failed);

        assertThat(runs().find(PlatformJob.REALM_REFILL)).contains(begun);
        assertThat(runs().find(PlatformJob.SECRET_ROTATION)).contains(failed);
        assertThat(runs().all()).contains(begun, failed);
    }

    @Test
    void replacesTheRunBefore() {
        runs().save(run(PlatformJob.NEWS_RELAY, State.RUNNING, null, null));
        var ended = run(PlatformJob.NEWS_RELAY, State.DONE, NOW.plusSeconds(1), null);

        runs().save(ended);

        assertThat(runs().all()).filteredOn(run -> run.job() == ended.job()).containsOnly(ended);
    }

    private static JobRun run(
            PlatformJob job, State state, @Nullable Instant ended, @Nullable Failure failure) {
        var expected = ended == null ? 12L : null;
        var progress = new Progress(3, 1, expected);
        return new JobRun(job, state, NOW, ended, progress, NOW.plusSeconds(60), failure);
    }
}
