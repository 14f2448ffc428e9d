package kz.localbusiness.features.booking;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import kz.localbusiness.application.booking.GiveFeedback;
import kz.localbusiness.domain.booking.FeedbackDecision;
import kz.localbusiness.domain.booking.ProgressDecision;
import kz.localbusiness.features.Story;
import kz.localbusiness.features.World;

public final class FeedbackSteps {

    private final World world;
    private final Story story;
    private final Visits visits;

    public FeedbackSteps(World world, Story story, Visits visits) {
        this.world = world;
        this.story = story;
        this.visits = visits;
    }

    @Given("{word} has given {int} star(s)")
    @When("{word} gives {int} star(s)")
    public void praises(String client, int stars) {
        var command =
                new GiveFeedback.Command(
                        visits.requestOf(client).business(),
                        visits.appointmentOf(client),
                        visits.linkOf(client),
                        stars,
                        "");
        story.answered(() -> world.port(GiveFeedback.class).give(command));
    }

    @Then("it is refused as too early")
    public void isTooEarly() {
        assertThat(story.answer())
                .isInstanceOfAny(FeedbackDecision.TooEarly.class, ProgressDecision.TooEarly.class);
    }

    @Then("the appointment of {word} has {int} star(s)")
    public void hasStars(String client, int stars) {
        assertThat(visits.seenBy(client).feedback())
                .isNotNull()
                .satisfies(given -> assertThat(given.stars()).isEqualTo(stars));
    }
}
