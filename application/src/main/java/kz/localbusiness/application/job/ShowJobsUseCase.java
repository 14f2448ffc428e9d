package kz.localbusiness.application.job;

import java.util.Comparator;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.business.PoolTarget;
import kz.localbusiness.application.business.out.RealmPool;
import kz.localbusiness.application.business.out.Realms;
import kz.localbusiness.application.job.out.JobRuns;
import kz.localbusiness.application.notice.BacklogWatch;

@UseCase(Audience.OPERATOR)
class ShowJobsUseCase implements ShowJobs {

    private final JobRuns runs;
    private final RealmPool pool;
    private final Realms realms;
    private final PoolTarget target;
    private final BacklogWatch messages;

    ShowJobsUseCase(
            JobRuns runs, RealmPool pool, Realms realms, PoolTarget target, BacklogWatch messages) {
        this.runs = runs;
        this.pool = pool;
        this.realms = realms;
        this.target = target;
        this.messages = messages;
    }

    @Override
    public Board show() {
        var last = runs.all().stream().sorted(Comparator.comparing(JobRun::job)).toList();
        var servers =
                realms.servers().stream()
                        .map(name -> new Server(name, pool.realmsOn(name)))
                        .toList();
        var ready = new Pool(pool.level(), target.realms(), servers);
        return new Board(last, ready, messages.backlog());
    }
}
