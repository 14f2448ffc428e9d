package kz.localbusiness.features.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import kz.localbusiness.features.Story;
import kz.localbusiness.features.World;
import kz.localbusiness.features.booking.Visits;

public final class NoticeSteps {

    private final World world;
    private final Story story;
    private final Visits visits;

    public NoticeSteps(World world, Story story, Visits visits) {
        this.world = world;
        this.story = story;
        this.visits = visits;
    }

    @Given("{word} leaves an address for messages")
    public void leavesAddress(String client) {
        visits.leavesAddress(client);
    }

    @Given("the mail server is down")
    public void goesDown() {
        world.mailServer(false);
    }

    @Given("the mail server is back")
    public void comesBack() {
        world.mailServer(true);
    }

    @When("the background work is done")
    public void works() {
        world.doBackgroundWork();
    }

    @When("the background work is done {int} minutes later")
    public void worksLater(int minutes) {
        world.itIs(world.now().plus(Duration.ofMinutes(minutes)));
        world.doBackgroundWork();
    }

    @Then("{word} has {int} message(s)")
    public void hasMessages(String client, int many) {
        assertThat(world.messagesTo(story.emailOf(client))).isEqualTo(many);
        assertThat(world.waitingMessages()).isZero();
    }

    @Then("nothing waits to be sent")
    public void nothingWaits() {
        assertThat(world.waitingMessages()).isZero();
    }
}
