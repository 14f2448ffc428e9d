package kz.localbusiness.features.booking;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.LocalDate;
import java.time.LocalTime;
import kz.localbusiness.application.booking.CancelMyAppointment;
import kz.localbusiness.application.booking.MoveMyAppointment;
import kz.localbusiness.application.booking.OpenManageLink;
import kz.localbusiness.domain.booking.CancelDecision;
import kz.localbusiness.domain.booking.LinkDecision;
import kz.localbusiness.domain.booking.ManageToken;
import kz.localbusiness.domain.booking.MoveDecision;
import kz.localbusiness.features.Story;
import kz.localbusiness.features.World;

public final class LinkSteps {

    private final World world;
    private final Story story;
    private final Visits visits;

    public LinkSteps(World world, Story story, Visits visits) {
        this.world = world;
        this.story = story;
        this.visits = visits;
    }

    @Given("{word} has cancelled by link")
    @When("{word} cancels by link")
    public void cancels(String client) {
        cancels(client, visits.linkOf(client));
    }

    @When("{word} cancels the appointment of {word} with his/her own link")
    public void cancelsOther(String client, String other) {
        cancels(other, visits.linkOf(client));
    }

    @Given("{word} has moved to {time} on {day}")
    @When("{word} moves to {time} on {day}")
    public void moves(String client, LocalTime time, LocalDate day) {
        var command =
                new MoveMyAppointment.Command(
                        visits.requestOf(client).business(),
                        visits.appointmentOf(client),
                        visits.linkOf(client),
                        story.at(day, time));
        story.answered(() -> world.port(MoveMyAppointment.class).move(command));
    }

    @When("{word} opens the link")
    public void opens(String client) {
        story.answered(() -> world.port(OpenManageLink.class).open(visits.linkOf(client)));
    }

    @When("somebody opens a made-up link")
    public void opensMadeUp() {
        var madeUp = new ManageToken("made-up");
        story.answered(() -> world.port(OpenManageLink.class).open(madeUp));
    }

    @Then("the link leads to the appointment of {word}")
    public void leadsTo(String client) {
        assertThat(story.answer())
                .isInstanceOfSatisfying(
                        LinkDecision.Opened.class,
                        opened ->
                                assertThat(opened.link().appointment())
                                        .isEqualTo(visits.appointmentOf(client)));
    }

    @Then("the link is refused as invalid")
    public void isInvalid() {
        assertThat(story.answer()).isInstanceOf(LinkDecision.LinkInvalid.class);
    }

    @Then("the link is refused as expired")
    public void isExpired() {
        assertThat(story.answer()).isInstanceOf(LinkDecision.LinkExpired.class);
    }

    @Then("it is refused as too late")
    public void isTooLate() {
        assertThat(story.answer())
                .isInstanceOfAny(CancelDecision.TooLate.class, MoveDecision.TooLate.class);
    }

    @Then("it is refused as moved too often")
    public void isTooOften() {
        assertThat(story.answer()).isInstanceOf(MoveDecision.TooOften.class);
    }

    @Then("the move is refused as taken")
    public void isTaken() {
        assertThat(story.answer()).isInstanceOf(MoveDecision.SlotTaken.class);
    }

    private void cancels(String client, ManageToken link) {
        var command =
                new CancelMyAppointment.Command(
                        visits.requestOf(client).business(),
                        visits.appointmentOf(client),
                        link,
                        "");
        story.answered(() -> world.port(CancelMyAppointment.class).cancel(command));
    }
}
