package kz.localbusiness.application.job;

/// Keeps how a job of the platform goes, for the operator.
@FunctionalInterface
public interface RecordJobRun {

    void keep(JobRun run);
}
