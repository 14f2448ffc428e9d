package kz.localbusiness.application.job;

import java.util.List;
import kz.localbusiness.application.notice.Backlog;

/// The operator looks at what the platform does by itself.
@FunctionalInterface
public interface ShowJobs {

    Board show();

    /// @param runs in the order of the jobs; a job that never ran is missing
    /// @param messages that are still to be sent
    record Board(List<JobRun> runs, Pool pool, Backlog messages) {

        public Board {
            runs = List.copyOf(runs);
        }
    }

    /// Realms for those who register.
    ///
    /// @param ready to be claimed now
    /// @param wanted how many are to be ready
    record Pool(int ready, int wanted, List<Server> servers) {

        public Pool {
            servers = List.copyOf(servers);
        }
    }

    /// @param realms that it has, in whatever state
    record Server(String name, long realms) {}
}
