package kz.localbusiness.domain.export;

import java.time.Duration;
import java.time.Instant;
import kz.localbusiness.domain.shared.BusinessId;
import org.jspecify.annotations.Nullable;

/// A file with everything that a business owns. It is asked for, waits its turn, is written part by
/// part, can be fetched for a week and is removed then.
///
/// @param done records that are written
/// @param total records there were when it was begun, 0 before
/// @param failures how often writing broke off
/// @param ended when it was ready or given up, null while it is underway
/// @param bytes of the file, 0 until it is ready
/// @param fetchedAt when somebody last took the file, null for never
public record Export(
        ExportId id,
        BusinessId business,
        State state,
        Instant requestedAt,
        long done,
        long total,
        int failures,
        @Nullable Instant ended,
        long bytes,
        @Nullable Instant fetchedAt,
        long version) {

    public static final Duration KEPT = Duration.ofDays(7);

    /// Of one business, those underway included.
    public static final int MOST_KEPT = 5;

    private static final int MOST_FAILURES = 3;

    public enum State {
        WAITING,
        RUNNING,
        READY,

        /// It broke off again and again.
        FAILED
    }

    public static Export requested(ExportId id, BusinessId business, Instant at) {
        return new Export(id, business, State.WAITING, at, 0, 0, 0, null, 0, null, 0);
    }

    public boolean isUnderway() {
        return state == State.WAITING || state == State.RUNNING;
    }

    public boolean isReady() {
        return state == State.READY;
    }

    /// Null while it is underway.
    public @Nullable Instant keptUntil() {
        return ended == null ? null : ended.plus(KEPT);
    }

    public Export progressed(long written, long all) {
        return having(State.RUNNING, written, Math.max(written, all), failures, null, 0);
    }

    public Export ready(long size, Instant at) {
        return having(State.READY, total, total, failures, at, size);
    }

    public Export fetched(Instant at) {
        return new Export(
                id, business, state, requestedAt, done, total, failures, ended, bytes, at, version);
    }

    /// Goes on where it broke off, unless that happened too often.
    public Export brokenOff(Instant at) {
        return failures + 1 >= MOST_FAILURES
                ? having(State.FAILED, done, total, failures + 1, at, 0)
                : having(State.RUNNING, done, total, failures + 1, null, 0);
    }

    public Export inVersion(long which) {
        return new Export(
                id,
                business,
                state,
                requestedAt,
                done,
                total,
                failures,
                ended,
                bytes,
                fetchedAt,
                which);
    }

    private Export having(
            State next, long written, long all, int broken, @Nullable Instant at, long size) {
        return new Export(
                id,
                business,
                next,
                requestedAt,
                written,
                all,
                broken,
                at,
                size,
                fetchedAt,
                version);
    }
}
