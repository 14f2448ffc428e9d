package kz.localbusiness.background;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.localbusiness.application.job.PlatformJob;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Removes what Spring Batch keeps of runs that are over: nobody looks at it any more after a week,
/// or after fifty others of the same job.
@Component
class RunTidying {

    static final int MOST_KEPT = 50;
    static final Duration LONGEST_KEPT = Duration.ofDays(7);

    private static final int MOST_AT_ONCE = 1_000;

    private final JobRepository repository;
    private final Clock clock;
    private final Sweeper sweeper;
    private final SweepJob<JobInstance> job;

    RunTidying(
            JobRepository repository,
            Clock clock,
            Sweeper sweeper,
            @Value("${lbp.tidying.pause:1h}") Duration pause) {
        this.repository = repository;
        this.clock = clock;
        this.sweeper = sweeper;
        this.job =
                new SweepJob<>(
                        PlatformJob.RUN_TIDYING,
                        pause,
                        this::outlived,
                        repository::deleteJobInstance);
    }

    @Scheduled(fixedDelayString = "${lbp.tidying.pause:1h}")
    void tidy() {
        sweeper.start(job);
    }

    SweepJob<JobInstance> job() {
        return job;
    }

    private List<JobInstance> outlived() {
        return Arrays.stream(PlatformJob.values()).flatMap(this::outlived).toList();
    }

    private Stream<JobInstance> outlived(PlatformJob which) {
        var newestFirst = repository.getJobInstances(which.name(), 0, MOST_KEPT + MOST_AT_ONCE);
        return IntStream.range(0, newestFirst.size())
                .filter(i -> i >= MOST_KEPT || isOld(newestFirst.get(i)))
                .mapToObj(newestFirst::get)
                .filter(this::isOver);
    }

    private boolean isOver(JobInstance instance) {
        var last = repository.getLastJobExecution(instance);
        return last == null || !last.isRunning();
    }

    /// Spring Batch writes the local time of the server.
    private boolean isOld(JobInstance instance) {
        var last = repository.getLastJobExecution(instance);
        var oldest = LocalDateTime.ofInstant(clock.instant(), ZoneId.systemDefault());
        return last != null && last.getCreateTime().isBefore(oldest.minus(LONGEST_KEPT));
    }
}
