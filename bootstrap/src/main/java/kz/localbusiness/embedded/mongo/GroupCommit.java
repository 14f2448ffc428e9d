package kz.localbusiness.embedded.mongo;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;

/// Runs write commands side by side and returns from each only when its effect is on the disk.
///
/// A commit holds every write back, so the file never contains half a command. Those who wait while
/// one commit runs share the next one. After a failed commit nothing is acknowledged again.
final class GroupCommit {

    private static final int COMMITS_BETWEEN_COMPACTIONS = 256;
    private static final int LOWEST_FILL_PERCENT = 50;
    private static final int COMPACTED_BYTES = 4 * 1024 * 1024;

    private final MVStore store;
    private final ReentrantReadWriteLock commands = new ReentrantReadWriteLock();
    private final Lock turn = new ReentrantLock();
    private final AtomicLong written = new AtomicLong();
    private long durable;
    private long commits;
    private @Nullable MVStoreException failure;

    GroupCommit(MVStore store) {
        this.store = store;
    }

    <T> T durably(Supplier<T> command) {
        var done = run(command);
        awaitDurable(done.ticket());
        return done.result();
    }

    private <T> Done<T> run(Supplier<T> command) {
        commands.readLock().lock();
        try {
            return new Done<>(command.get(), written.incrementAndGet());
        } finally {
            commands.readLock().unlock();
        }
    }

    private void awaitDurable(long mine) {
        turn.lock();
        try {
            if (failure != null) {
                throw failure;
            }
            if (durable < mine) {
                durable = commit();
            }
        } catch (MVStoreException e) {
            failure = e;
            throw e;
        } finally {
            turn.unlock();
        }
    }

    private long commit() {
        long upTo = commitAllWritten();
        store.sync();
        return upTo;
    }

    private long commitAllWritten() {
        commands.writeLock().lock();
        try {
            compactNowAndThen();
            store.commit();
            return written.get();
        } finally {
            commands.writeLock().unlock();
        }
    }

    private void compactNowAndThen() {
        if (++commits % COMMITS_BETWEEN_COMPACTIONS == 0) {
            store.compact(LOWEST_FILL_PERCENT, COMPACTED_BYTES);
        }
    }

    private record Done<T>(T result, long ticket) {}
}
