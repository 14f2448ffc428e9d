package kz.localbusiness.background;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import kz.localbusiness.application.job.PlatformJob;
import kz.localbusiness.mongo.NoTransactions;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.configuration.support.MapJobRegistry;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.launch.support.TaskExecutorJobOperator;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.core.task.SyncTaskExecutor;
import org.springframework.stereotype.Component;

/// Runs jobs of Spring Batch on the calling thread, which holds the job's lock: so whatever still
/// counts as running there was left by a node that died.
@Component
class BatchJobs {

    private static final String RUN = "run";

    private static final Set<BatchStatus> BROKEN_OFF =
            Set.of(BatchStatus.FAILED, BatchStatus.STOPPED);

    private final JobRepository repository;
    private final NoTransactions transactions;
    private final JobOperator operator;
    private final Set<StepExecution> current = ConcurrentHashMap.newKeySet();

    BatchJobs(JobRepository repository, NoTransactions transactions) throws Exception {
        this.repository = repository;
        this.transactions = transactions;
        var started = new TaskExecutorJobOperator();
        started.setJobRepository(repository);
        started.setJobRegistry(new MapJobRegistry());
        started.setTaskExecutor(new SyncTaskExecutor());
        started.afterPropertiesSet();
        this.operator = started;
    }

    StepBuilder step(String name) {
        return new StepBuilder(name, repository).listener(new Underway());
    }

    NoTransactions transactions() {
        return transactions;
    }

    /// Goes on with the last run if it failed or was stopped, else begins another one.
    JobExecution next(PlatformJob job, Step step) {
        recover(job);
        var last = repository.getLastJobInstance(job.name());
        var before = last == null ? null : repository.getLastJobExecution(last);
        return before != null && BROKEN_OFF.contains(before.getStatus())
                ? run(job, before.getJobParameters(), step)
                : run(job, following(last), step);
    }

    /// Goes on with the run of this name where it stopped.
    JobExecution named(PlatformJob job, String name, Step step) {
        recover(job);
        var parameters = new JobParametersBuilder().addString(RUN, name).toJobParameters();
        return run(job, parameters, step);
    }

    /// Asks what runs to stop after the current item; it goes on there next time.
    void stop() {
        current.forEach(StepExecution::setTerminateOnly);
    }

    private JobExecution run(PlatformJob job, JobParameters parameters, Step step) {
        try {
            return operator.start(
                    new JobBuilder(job.name(), repository).start(step).build(), parameters);
        } catch (JobExecutionException refused) {
            throw new IllegalStateException(job + " cannot run", refused);
        }
    }

    private void recover(PlatformJob job) {
        repository.findRunningJobExecutions(job.name()).forEach(operator::recover);
    }

    private static JobParameters following(@Nullable JobInstance last) {
        var number = last == null ? 0 : last.getInstanceId() + 1;
        return new JobParametersBuilder().addLong(RUN, number).toJobParameters();
    }

    private final class Underway implements StepExecutionListener {

        @Override
        public void beforeStep(StepExecution execution) {
            current.add(execution);
        }

        @Override
        public ExitStatus afterStep(StepExecution execution) {
            current.remove(execution);
            return execution.getExitStatus();
        }
    }
}
