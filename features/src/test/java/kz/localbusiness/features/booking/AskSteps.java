package kz.localbusiness.features.booking;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import kz.localbusiness.application.booking.AnswerClient;
import kz.localbusiness.application.booking.AskForChange;
import kz.localbusiness.domain.booking.Actor;
import kz.localbusiness.domain.booking.AskDecision;
import kz.localbusiness.domain.booking.HistoryEntry.Act;
import kz.localbusiness.features.Story;
import kz.localbusiness.features.World;

public final class AskSteps {

    private final World world;
    private final Story story;
    private final Visits visits;

    public AskSteps(World world, Story story, Visits visits) {
        this.world = world;
        this.story = story;
        this.visits = visits;
    }

    @Given("{word} has asked for {string}")
    @When("{word} asks for {string}")
    public void asks(String client, String words) {
        var command =
                new AskForChange.Command(
                        visits.requestOf(client).business(),
                        visits.appointmentOf(client),
                        visits.linkOf(client),
                        words);
        story.answered(() -> world.port(AskForChange.class).ask(command));
    }

    @When("{word} answers {word} {string}")
    public void answers(String owner, String client, String words) {
        var command =
                new AnswerClient.Command(
                        story.businessOf(owner), visits.appointmentOf(client), words);
        var port = world.port(AnswerClient.class);
        story.answered(() -> story.asOwner(owner, () -> port.answer(command)));
    }

    @Given("{word} has asked and was answered {int} times")
    public void hasAsked(String client, int times) {
        for (int i = 0; i < times; i++) {
            asks(client, "please");
            answers("Aigerim", client, "");
        }
    }

    @Then("{word} reads the answer {string}")
    public void reads(String client, String words) {
        assertThat(visits.seenBy(client).changeRequest())
                .hasValueSatisfying(asked -> assertThat(asked.answer()).isEqualTo(words));
    }

    @Then("the last entry of {word} says that the business answered")
    public void isOnRecord(String client) {
        var last = visits.seenBy(client).history().getLast();
        assertThat(last.act()).isEqualTo(Act.CHANGE_ANSWERED);
        assertThat(last.by().actor()).isEqualTo(Actor.BUSINESS);
    }

    @Then("it is refused because the first request waits")
    public void stillWaits() {
        assertThat(story.answer()).isInstanceOf(AskDecision.StillWaits.class);
    }

    @Then("it is refused as asked too often")
    public void isTooOften() {
        assertThat(story.answer()).isInstanceOf(AskDecision.TooOften.class);
    }

    @Then("it is refused because the visit is over")
    public void isOver() {
        assertThat(story.answer()).isInstanceOf(AskDecision.NotNow.class);
    }
}
