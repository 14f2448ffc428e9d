package kz.localbusiness.background;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import kz.localbusiness.application.job.JobProblem;
import kz.localbusiness.application.job.JobRun;
import kz.localbusiness.application.job.JobRun.State;
import kz.localbusiness.application.job.PlatformJob;
import kz.localbusiness.application.job.out.JobRuns;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.context.ApplicationContext;

/// Sweeping jobs on the embedded server, where Spring Batch and the locks keep their books.
class SweeperTest {

    private static final PlatformJob JOB = PlatformJob.SECRET_ROTATION;

    @TempDir private Path directory;
    private Nodes nodes;
    private final List<Integer> due = Collections.synchronizedList(new ArrayList<>());
    private final List<Integer> handled = Collections.synchronizedList(new ArrayList<>());

    @BeforeEach
    void open() {
        nodes = new Nodes(directory);
    }

    @AfterEach
    void close() {
        nodes.close();
    }

    @Test
    void handlesEveryItemThoughSomeFail() {
        var node = nodes.another();
        IntStream.range(0, 12).forEach(due::add);

        sweeper(node).sweep(job(item -> failOn(item % 5 == 0)));

        assertThat(handled).containsExactly(1, 2, 3, 4, 6, 7, 8, 9, 11);
        var run = last(node);
        assertThat(run.state()).isEqualTo(State.DONE);
        assertThat(run.progress().done()).isEqualTo(9);
        assertThat(run.progress().failed()).isEqualTo(3);
        assertThat(Objects.requireNonNull(run.lastFailure()).problem())
                .isEqualTo(JobProblem.UNEXPECTED);
    }

    @Test
    void keepsBooksOnlyOfRunsThatHadSomethingToDo() {
        var node = nodes.another();

        sweeper(node).sweep(job(_ -> {}));

        assertThat(nodes.count("BATCH_JOB_INSTANCE")).isZero();
        assertThat(last(node).state()).isEqualTo(State.DONE);
    }

    @Test
    void runsOnOneNodeOnly() throws InterruptedException {
        var first = sweeper(nodes.another());
        var second = sweeper(nodes.another());
        due.add(1);
        var begun = new CountDownLatch(1);
        var mayEnd = new CountDownLatch(1);
        var work =
                Thread.ofVirtual()
                        .start(() ->
                                first.sweep(
                                        job(_ -> {
                                            begun.countDown();
                                            await(mayEnd);
                                        })));
        await(begun);

        assertThat(second.sweep(job(_ -> {}))).isFalse();

        assertThat(handled).isEmpty();
        mayEnd.countDown();
        work.join();
        assertThat(handled).containsExactly(1);
        due.add(2);
        assertThat(second.sweep(job(_ -> {}))).isTrue();
        assertThat(handled).containsExactly(1, 2);
    }

    @Test
    void goesOnWithWhatADeadNodeLeftRunning() {
        var node = nodes.another();
        var repository = node.getBean(JobRepository.class);
        var parameters = new JobParametersBuilder().addLong("run", 7L).toJobParameters();
        var instance = repository.createJobInstance(JOB.name(), parameters);
        var dead = repository.createJobExecution(instance, parameters, new ExecutionContext());
        dead.setStatus(BatchStatus.STARTED);
        dead.setStartTime(dead.getCreateTime());
        repository.update(dead);
        due.add(1);

        sweeper(node).sweep(job(_ -> {}));

        assertThat(handled).containsExactly(1);
        assertThat(repository.getJobExecutions(instance))
                .extracting(execution -> execution.getStatus())
                .containsExactlyInAnyOrder(BatchStatus.FAILED, BatchStatus.COMPLETED);
    }

    @Test
    void forgetsRunsThatManyOthersFollowed() {
        var node = nodes.another();
        var repository = node.getBean(JobRepository.class);
        for (long run = 0; run < RunTidying.MOST_KEPT + 3; run++) {
            var parameters = new JobParametersBuilder().addLong("run", run).toJobParameters();
            var instance = repository.createJobInstance(JOB.name(), parameters);
            var over = repository.createJobExecution(instance, parameters, new ExecutionContext());
            repository.createStepExecution("items", over);
            over.setStatus(BatchStatus.COMPLETED);
            over.setStartTime(over.getCreateTime());
            over.setEndTime(over.getCreateTime());
            repository.update(over);
        }

        sweeper(node).sweep(node.getBean(RunTidying.class).job());

        // and the run that tidied up
        assertThat(nodes.count("BATCH_JOB_INSTANCE")).isEqualTo(RunTidying.MOST_KEPT + 1);
        assertThat(nodes.count("BATCH_JOB_EXECUTION")).isEqualTo(RunTidying.MOST_KEPT + 1);
        assertThat(nodes.count("BATCH_STEP_EXECUTION")).isEqualTo(RunTidying.MOST_KEPT + 1);
    }

    private SweepJob<Integer> job(Consumer<Integer> before) {
        return new SweepJob<>(
                JOB,
                Duration.ofMinutes(1),
                () -> List.copyOf(due),
                item -> {
                    before.accept(item);
                    handled.add(item);
                    due.removeIf(item::equals);
                });
    }

    private static void failOn(boolean is) {
        if (is) {
            throw new IllegalStateException("this one fails");
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Sweeper sweeper(ApplicationContext node) {
        return node.getBean(Sweeper.class);
    }

    private static JobRun last(ApplicationContext node) {
        return node.getBean(JobRuns.class).find(JOB).orElseThrow();
    }
}
