package kz.localbusiness.background;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import kz.localbusiness.application.job.PlatformJob;
import net.javacrumbs.shedlock.core.ClockProvider;
import net.javacrumbs.shedlock.core.ExtensibleLockProvider;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.support.KeepAliveLockProvider;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/// One lock per job across all nodes, renewed while the job runs; that of a node that died lapses.
@Component
class JobLocks implements DisposableBean {

    static final Duration LAPSES_AFTER = Duration.ofMinutes(1);

    private final ScheduledExecutorService renewals =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofVirtual().name("job-locks").factory());
    private final LockProvider locks;

    JobLocks(ExtensibleLockProvider locks) {
        this.locks = new KeepAliveLockProvider(locks, renewals);
    }

    /// @return false when another node is at it; nothing was done then
    boolean alone(PlatformJob job, Runnable work) {
        var wanted =
                new LockConfiguration(ClockProvider.now(), job.name(), LAPSES_AFTER, Duration.ZERO);
        var lock = locks.lock(wanted);
        lock.ifPresent(held -> {
            try {
                work.run();
            } finally {
                held.unlock();
            }
        });
        return lock.isPresent();
    }

    @Override
    public void destroy() {
        renewals.shutdownNow();
    }
}
