package kz.localbusiness.application.job;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.job.out.JobRuns;

@UseCase(Audience.PLATFORM)
class RecordJobRunUseCase implements RecordJobRun {

    private final JobRuns runs;

    RecordJobRunUseCase(JobRuns runs) {
        this.runs = runs;
    }

    @Override
    public void keep(JobRun run) {
        runs.save(run.remembering(runs.find(run.job()).map(JobRun::lastFailure).orElse(null)));
    }
}
