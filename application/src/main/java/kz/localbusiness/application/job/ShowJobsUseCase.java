package kz.localbusiness.application.job;

import java.util.Comparator;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.business.PoolTarget;
import kz.localbusiness.application.business.out.RealmPool;
import kz.localbusiness.application.business.out.Realms;
import kz.localbusiness.application.job.out.JobRuns;

@UseCase(Audience.OPERATOR)
class ShowJobsUseCase implements ShowJobs {

    private final JobRuns runs;
    private final RealmPool pool;
    private final Realms realms;
    private final PoolTarget target;

    ShowJobsUseCase(JobRuns runs, RealmPool pool, Realms realms, PoolTarget target) {
        this.runs = runs;
        this.pool = pool;
        this.realms = realms;
        this.target = target;
    }

    @Override
    public Board show() {
        var last = runs.all().stream().sorted(Comparator.comparing(JobRun::job)).toList();
        var servers =
                realms.servers().stream()
                        .map(name -> new Server(name, pool.realmsOn(name)))
                        .toList();
        return new Board(last, new Pool(pool.level(), target.realms(), servers));
    }
}
