package kz.localbusiness.features.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.Objects;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.job.JobProblem;
import kz.localbusiness.application.job.JobRun;
import kz.localbusiness.application.job.JobRun.Failure;
import kz.localbusiness.application.job.JobRun.Progress;
import kz.localbusiness.application.job.JobRun.State;
import kz.localbusiness.application.job.PlatformJob;
import kz.localbusiness.application.job.RecordJobRun;
import kz.localbusiness.application.job.ShowJobs;
import kz.localbusiness.features.Story;
import kz.localbusiness.features.World;
import org.jspecify.annotations.Nullable;

public final class JobSteps {

    private static final PlatformJob TIDYING = PlatformJob.RUN_TIDYING;
    private static final Caller OPERATOR = new Caller.Operator("operator");

    private final World world;
    private final Story story;

    public JobSteps(World world, Story story) {
        this.world = world;
        this.story = story;
    }

    @Given("the platform has tidied up {int} runs")
    public void hasTidied(int done) {
        keep(new Progress(done, 0, null), null);
    }

    @Given("the platform has tidied up {int} runs and failed on {int} because of the store")
    public void hasTidiedPartly(int done, int failed) {
        keep(new Progress(done, failed, null), new Failure(world.now(), JobProblem.STORE));
    }

    @When("{word} tries to look at the jobs")
    public void triesToLook(String owner) {
        var port = world.port(ShowJobs.class);
        story.answered(() -> story.asOwner(owner, port::show));
    }

    @Then("the operator sees that tidying up handled {int} and failed on {int}")
    public void handled(int done, int failed) {
        assertThat(shown().progress()).isEqualTo(new Progress(done, failed, null));
        assertThat(shown().state()).isEqualTo(State.DONE);
    }

    @Then("the operator sees that tidying up last failed because of the store")
    public void failedLast() {
        assertThat(Objects.requireNonNull(shown().lastFailure()).problem())
                .isEqualTo(JobProblem.STORE);
    }

    private void keep(Progress progress, @Nullable Failure failure) {
        var now = world.now();
        var run = new JobRun(TIDYING, State.DONE, now, now, progress, now.plusSeconds(9), failure);
        var port = world.port(RecordJobRun.class);
        story.as(
                new Caller.Platform(),
                () -> {
                    port.keep(run);
                    return "kept";
                });
    }

    private JobRun shown() {
        var port = world.port(ShowJobs.class);
        return story.as(OPERATOR, port::show).runs().stream()
                .filter(run -> run.job() == TIDYING)
                .findFirst()
                .orElseThrow();
    }
}
