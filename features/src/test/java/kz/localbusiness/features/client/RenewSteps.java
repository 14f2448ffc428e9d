package kz.localbusiness.features.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import kz.localbusiness.application.booking.CancelMyAppointment;
import kz.localbusiness.application.booking.RenewManageLink;
import kz.localbusiness.application.booking.RenewMyManageLink;
import kz.localbusiness.application.booking.ShowMyAppointment;
import kz.localbusiness.domain.booking.CancelDecision;
import kz.localbusiness.domain.booking.ManageToken;
import kz.localbusiness.domain.booking.RenewDecision;
import kz.localbusiness.features.Story;
import kz.localbusiness.features.World;
import kz.localbusiness.features.booking.Visits;

public final class RenewSteps {

    private final World world;
    private final Story story;
    private final Visits visits;
    private final Map<String, ManageToken> oldLinks = new HashMap<>();

    public RenewSteps(World world, Story story, Visits visits) {
        this.world = world;
        this.story = story;
        this.visits = visits;
    }

    @Given("{word} has got a new link")
    @When("{word} asks for a new link")
    public void renews(String client) {
        renewsWith(client, visits.linkOf(client));
    }

    @Given("{word} has got a new link {int} times")
    public void renewsOften(String client, int times) {
        IntStream.range(0, times).forEach(_ -> renews(client));
    }

    @Given("{word} has replaced the link of {word}")
    @When("{word} replaces the link of {word}")
    public void replaces(String owner, String client) {
        replacesAt(owner, client, owner);
    }

    @When("{word} replaces the link of {word} at the salon of {word}")
    public void replacesAt(String owner, String client, String other) {
        var command =
                new RenewManageLink.Command(story.businessOf(other), visits.appointmentOf(client));
        var port = world.port(RenewManageLink.class);
        story.answered(() -> story.asOwner(owner, () -> followed(client, port.renew(command))));
    }

    @When("{word} asks for a new link with the old one")
    public void renewsWithTheOld(String client) {
        renewsWith(client, oldLink(client));
    }

    @When("somebody cancels with the old link of {word}")
    public void cancelsWithTheOld(String client) {
        var command =
                new CancelMyAppointment.Command(
                        visits.requestOf(client).business(),
                        visits.appointmentOf(client),
                        oldLink(client),
                        "");
        story.answered(() -> world.port(CancelMyAppointment.class).cancel(command));
    }

    @Then("the old link of {word} shows nothing")
    public void showsNothing(String client) {
        var query =
                new ShowMyAppointment.Query(
                        visits.requestOf(client).business(),
                        visits.appointmentOf(client),
                        oldLink(client));
        assertThat(world.port(ShowMyAppointment.class).show(query)).isEmpty();
    }

    @Then("there is no such appointment for that link")
    public void isUnknown() {
        assertThat(story.answer())
                .isInstanceOfAny(
                        CancelDecision.NoSuchAppointment.class,
                        RenewDecision.NoSuchAppointment.class);
    }

    @Then("the link is not replaced any more")
    public void isTooOften() {
        assertThat(story.answer()).isInstanceOf(RenewDecision.TooOften.class);
    }

    private void renewsWith(String client, ManageToken link) {
        var command =
                new RenewMyManageLink.Command(
                        visits.requestOf(client).business(), visits.appointmentOf(client), link);
        story.answered(() -> followed(client, world.port(RenewMyManageLink.class).renew(command)));
    }

    private RenewDecision followed(String client, RenewManageLink.Answer answer) {
        if (answer.manage() != null) {
            oldLinks.put(client, visits.linkOf(client));
            visits.useLink(client, answer.manage());
        }
        return answer.decision();
    }

    private ManageToken oldLink(String client) {
        var old = oldLinks.get(client);
        if (old == null) {
            throw new IllegalStateException(client + " has no old link");
        }
        return old;
    }
}
