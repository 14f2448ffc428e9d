package kz.localbusiness.background;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import kz.localbusiness.application.job.JobProblem;
import kz.localbusiness.application.job.JobRun;
import kz.localbusiness.application.job.JobRun.Failure;
import kz.localbusiness.application.job.JobRun.Progress;
import kz.localbusiness.application.job.JobRun.State;
import kz.localbusiness.application.job.PlatformJob;
import kz.localbusiness.application.job.RecordJobRun;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Writes down how jobs go. What found nothing to do is written down now and then only, because
/// some look for work several times a second.
@Component
class JobJournal {

    private static final Duration QUIET = Duration.ofSeconds(10);

    private static final Logger log = LoggerFactory.getLogger(JobJournal.class);

    private final RecordJobRun runs;
    private final Clock clock;
    private final Map<PlatformJob, Instant> written = new ConcurrentHashMap<>();

    JobJournal(RecordJobRun runs, Clock clock) {
        this.runs = runs;
        this.clock = clock;
    }

    /// Sweeps on this thread, in the platform's own right.
    void watch(PlatformJob job, Duration pause, Supplier<Tally> sweep) {
        var begun = clock.instant();
        try {
            var tally = PlatformWork.call(sweep);
            if (!tally.isNothing() || isQuietFor(job, begun)) {
                ended(job, begun, pause, tally);
            }
        } catch (RuntimeException e) {
            log.warn("{} failed; it is soon tried again", job, e);
            failed(job, begun, pause, Tally.NOTHING, Problems.of(e));
        }
    }

    /// It looked for work and found none.
    void idle(PlatformJob job, Duration pause) {
        var now = clock.instant();
        if (isQuietFor(job, now)) {
            ended(job, now, pause, Tally.NOTHING);
        }
    }

    Instant now() {
        return clock.instant();
    }

    /// Hears how far a run is.
    @FunctionalInterface
    interface Listener {

        void hear(long done, long expected);
    }

    Listener progress(PlatformJob job, Instant begun) {
        return (done, expected) -> running(job, begun, new Tally(done, 0, null), expected);
    }

    void running(PlatformJob job, Instant begun, Tally tally, @Nullable Long expected) {
        write(job, State.RUNNING, begun, tally, expected, begun, null);
    }

    void ended(PlatformJob job, Instant begun, Duration pause, Tally tally) {
        write(job, State.DONE, begun, tally, null, clock.instant().plus(pause), tally.problem());
    }

    void failed(PlatformJob job, Instant begun, Duration pause, Tally tally, JobProblem problem) {
        write(job, State.FAILED, begun, tally, null, clock.instant().plus(pause), problem);
    }

    private boolean isQuietFor(PlatformJob job, Instant now) {
        return !written.getOrDefault(job, Instant.EPOCH).plus(QUIET).isAfter(now);
    }

    /// A store that cannot be written to stops no job.
    private void write(
            PlatformJob job,
            State state,
            Instant begun,
            Tally tally,
            @Nullable Long expected,
            Instant next,
            @Nullable JobProblem problem) {
        var now = clock.instant();
        written.put(job, now);
        var run =
                new JobRun(
                        job,
                        state,
                        begun,
                        state == State.RUNNING ? null : now,
                        new Progress(tally.done(), tally.failed(), expected),
                        next,
                        problem == null ? null : new Failure(now, problem));
        try {
            PlatformWork.run(() -> runs.keep(run));
        } catch (RuntimeException e) {
            log.warn("how {} went was not written down", job, e);
        }
    }
}
