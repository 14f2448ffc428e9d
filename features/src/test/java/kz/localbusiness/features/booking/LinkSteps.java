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
import kz.localbusiness.application.booking.ShowMyMoveStarts;
import kz.localbusiness.domain.booking.CancelDecision;
import kz.localbusiness.domain.booking.Leeway;
import kz.localbusiness.domain.booking.LinkDecision;
import kz.localbusiness.domain.booking.ManageToken;
import kz.localbusiness.domain.booking.MoveDecision;
import kz.localbusiness.domain.booking.Offer;
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

    @Then("{word} may move until {time} on {day}")
    public void mayMoveUntil(String client, LocalTime time, LocalDate day) {
        assertThat(visits.shownTo(client).leeway().move())
                .isEqualTo(new Leeway.Until(story.at(day, time)));
    }

    @Then("{word} may neither move nor cancel")
    public void mayNotChange(String client) {
        var leeway = visits.shownTo(client).leeway();
        assertThat(leeway.move()).isInstanceOf(Leeway.TooLate.class);
        assertThat(leeway.cancel()).isInstanceOf(Leeway.TooLate.class);
    }

    @Then("{word} is shown no other times on {day}")
    public void isShownNone(String client, LocalDate day) {
        assertThat(moveStarts(client, day)).isInstanceOf(ShowMyMoveStarts.NotAllowedNow.class);
    }

    @Then("{word} is shown other times from {time} to {time} on {day}")
    public void isShown(String client, LocalTime from, LocalTime to, LocalDate day) {
        assertThat(moveStarts(client, day))
                .isInstanceOfSatisfying(
                        ShowMyMoveStarts.Shown.class,
                        shown ->
                                assertThat(shown.free().days().getFirst().offers())
                                        .extracting(Offer::start)
                                        .contains(story.at(day, from), story.at(day, to)));
    }

    private ShowMyMoveStarts.Answer moveStarts(String client, LocalDate day) {
        var query =
                new ShowMyMoveStarts.Query(
                        visits.requestOf(client).business(),
                        visits.appointmentOf(client),
                        visits.linkOf(client),
                        day,
                        day);
        return world.port(ShowMyMoveStarts.class).show(query);
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
