package kz.localbusiness.background;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import kz.localbusiness.application.job.PlatformJob;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/// Runs jobs beside everything else, each once at a time on all nodes, and only when there is
/// something to do: a run of Spring Batch costs more than a look.
@Component
class Sweeper implements DisposableBean {

    /// What failed is not tried again at once.
    static final Duration REST = Duration.ofSeconds(10);

    private static final Duration LONGEST_END = Duration.ofSeconds(8);

    private static final Logger log = LoggerFactory.getLogger(Sweeper.class);

    private final JobLocks locks;
    private final BatchJobs batch;
    private final JobJournal journal;
    private final Clock clock;
    private final Set<PlatformJob> here = ConcurrentHashMap.newKeySet();
    private final Map<PlatformJob, Instant> resting = new ConcurrentHashMap<>();
    private final ExecutorService threads =
            Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("jobs-", 0).factory());

    Sweeper(JobLocks locks, BatchJobs batch, JobJournal journal, Clock clock) {
        this.locks = locks;
        this.batch = batch;
        this.journal = journal;
        this.clock = clock;
    }

    /// Returns at once; does nothing while the job runs here, or rests.
    void start(LockedJob job) {
        var rests = resting.getOrDefault(job.job(), Instant.EPOCH).isAfter(clock.instant());
        if (!rests && here.add(job.job())) {
            threads.execute(() -> {
                try {
                    sweep(job);
                } finally {
                    here.remove(job.job());
                }
            });
        }
    }

    /// On this thread.
    ///
    /// @return whether this node has looked for work and done what it found
    boolean sweep(LockedJob job) {
        var begun = clock.instant();
        try {
            return PlatformWork.call(() -> looked(job));
        } catch (RuntimeException e) {
            log.warn("{} failed; it is soon tried again", job.job(), e);
            journal.failed(job.job(), begun, job.pause(), Tally.NOTHING, Problems.of(e));
            rest(job.job());
            return false;
        }
    }

    private boolean looked(LockedJob job) {
        if (!job.isDue()) {
            journal.idle(job.job(), job.pause());
            return true;
        }
        return locks.alone(job.job(), () -> run(job));
    }

    private void run(LockedJob job) {
        if (!job.run(batch, journal)) {
            rest(job.job());
        }
    }

    private void rest(PlatformJob job) {
        resting.put(job, clock.instant().plus(REST));
    }

    @Override
    public void destroy() throws InterruptedException {
        batch.stop();
        threads.shutdown();
        if (!threads.awaitTermination(LONGEST_END.toSeconds(), TimeUnit.SECONDS)) {
            threads.shutdownNow();
        }
    }
}
