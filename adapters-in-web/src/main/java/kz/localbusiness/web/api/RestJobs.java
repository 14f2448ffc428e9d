package kz.localbusiness.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import kz.localbusiness.application.job.JobRun;
import kz.localbusiness.application.job.ShowJobs;
import kz.localbusiness.application.notice.Backlog;
import kz.localbusiness.domain.business.Business;
import org.jspecify.annotations.Nullable;

/// The platform's own work.
@Schema(name = "Jobs")
record RestJobs(List<Job> jobs, Pool realmPool, Messages messages) {

    /// @param ended missing while it runs
    /// @param expected missing where nobody counted what there is to do
    @Schema(name = "Job")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Job(
            String job,
            @Schema(allowableValues = {"running", "done", "failed"}) String state,
            OffsetDateTime begun,
            @Nullable OffsetDateTime ended,
            long done,
            long failed,
            @Nullable Long expected,
            OffsetDateTime next,
            @Nullable Failure lastFailure) {}

    @Schema(name = "JobFailure")
    record Failure(OffsetDateTime at, String problem) {}

    @Schema(name = "RealmPool")
    record Pool(int ready, int wanted, List<Server> servers) {}

    @Schema(name = "RealmServer")
    record Server(String name, long realms) {}

    /// @param waiting to be sent, whether they are due already or not
    /// @param dueSince missing when none is due
    @Schema(name = "WaitingMessages")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Messages(int waiting, @Nullable OffsetDateTime dueSince, List<LeftAlone> leftAlone) {}

    @Schema(name = "ProviderLeftAlone")
    record LeftAlone(String channel, OffsetDateTime until) {}

    static RestJobs of(ShowJobs.Board board) {
        var pool = board.pool();
        var servers =
                pool.servers().stream().map(one -> new Server(one.name(), one.realms())).toList();
        return new RestJobs(
                board.runs().stream().map(RestJobs::of).toList(),
                new Pool(pool.ready(), pool.wanted(), servers),
                of(board.messages()));
    }

    private static Messages of(Backlog backlog) {
        var leftAlone =
                backlog.leftAlone().stream()
                        .map(one -> new LeftAlone(word(one.channel()), at(one.until())))
                        .toList();
        var since = backlog.dueSince();
        return new Messages(backlog.waiting(), since == null ? null : at(since), leftAlone);
    }

    private static Job of(JobRun run) {
        return new Job(
                word(run.job()),
                word(run.state()),
                at(run.begun()),
                run.ended() == null ? null : at(run.ended()),
                run.progress().done(),
                run.progress().failed(),
                run.progress().expected(),
                at(run.next()),
                failure(run.lastFailure()));
    }

    private static @Nullable Failure failure(JobRun.@Nullable Failure last) {
        return last == null ? null : new Failure(at(last.at()), word(last.problem()));
    }

    private static OffsetDateTime at(Instant moment) {
        return Moments.at(moment, Business.DEFAULT_ZONE);
    }

    private static String word(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
