package kz.localbusiness.application.job;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How a job runs now, or ran last.
///
/// @param ended null while it runs
/// @param next when it looks for work again
/// @param lastFailure of this run or an earlier one, null if there never was one
public record JobRun(
        PlatformJob job,
        State state,
        Instant begun,
        @Nullable Instant ended,
        Progress progress,
        Instant next,
        @Nullable Failure lastFailure) {

    public enum State {
        RUNNING,
        DONE,

        /// As a whole; a failed item only counts as such and is tried again.
        FAILED
    }

    /// @param expected how many items there were at the beginning, null if nobody counted them
    public record Progress(long done, long failed, @Nullable Long expected) {

        public static final Progress NOTHING = new Progress(0, 0, null);
    }

    public record Failure(Instant at, JobProblem problem) {}

    public Duration duration(Instant now) {
        return Duration.between(begun, ended == null ? now : ended);
    }

    /// What an earlier run failed of stays known.
    JobRun remembering(@Nullable Failure earlier) {
        return lastFailure != null
                ? this
                : new JobRun(job, state, begun, ended, progress, next, earlier);
    }
}
