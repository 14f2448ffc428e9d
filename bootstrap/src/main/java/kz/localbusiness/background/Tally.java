package kz.localbusiness.background;

import kz.localbusiness.application.job.JobProblem;
import org.jspecify.annotations.Nullable;

/// How many items were handled and how many failed.
///
/// @param problem of one that failed, null if none did
record Tally(long done, long failed, @Nullable JobProblem problem) {

    static final Tally NOTHING = new Tally(0, 0, null);

    Tally withDone() {
        return new Tally(done + 1, failed, problem);
    }

    Tally withFailed(JobProblem why) {
        return new Tally(done, failed + 1, why);
    }

    Tally and(Tally other) {
        return new Tally(
                done + other.done,
                failed + other.failed,
                problem == null ? other.problem : problem);
    }

    boolean isNothing() {
        return done == 0 && failed == 0;
    }
}
