package kz.localbusiness.application.job.out;

class InMemoryJobRunsTest extends JobRunsContract {

    private final JobRuns runs = new InMemoryJobRuns();

    @Override
    protected JobRuns runs() {
        return runs;
    }
}
