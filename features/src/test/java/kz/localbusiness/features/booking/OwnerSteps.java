package kz.localbusiness.features.booking;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import kz.localbusiness.application.booking.CancelAppointment;
import kz.localbusiness.application.booking.ConfirmAppointment;
import kz.localbusiness.application.booking.MoveAppointment;
import kz.localbusiness.application.booking.RecordProgress;
import kz.localbusiness.application.booking.RecordProgress.Progress;
import kz.localbusiness.application.booking.ReinstateAppointment;
import kz.localbusiness.application.booking.RemindClient;
import kz.localbusiness.application.booking.ResizeAppointment;
import kz.localbusiness.domain.booking.BlockDecision;
import kz.localbusiness.domain.booking.ConfirmDecision;
import kz.localbusiness.domain.booking.Obstacle;
import kz.localbusiness.domain.booking.ProgressDecision;
import kz.localbusiness.domain.booking.ReinstateDecision;
import kz.localbusiness.domain.booking.RemindDecision;
import kz.localbusiness.domain.booking.ResizeDecision;
import kz.localbusiness.features.Salons;
import kz.localbusiness.features.Story;
import kz.localbusiness.features.World;

public final class OwnerSteps {

    private final World world;
    private final Story story;
    private final Salons salons;
    private final Visits visits;

    public OwnerSteps(World world, Story story, Salons salons, Visits visits) {
        this.world = world;
        this.story = story;
        this.salons = salons;
        this.visits = visits;
    }

    @Given("{word} has confirmed the appointment of {word}")
    @When("{word} confirms the appointment of {word}")
    public void confirms(String owner, String client) {
        var command =
                new ConfirmAppointment.Command(
                        story.businessOf(owner), visits.appointmentOf(client));
        var port = world.port(ConfirmAppointment.class);
        story.answered(() -> story.asOwner(owner, () -> port.confirm(command)));
    }

    @Given("{word} has cancelled the appointment of {word} because of {string}")
    @When("{word} cancels the appointment of {word} because of {string}")
    public void cancels(String owner, String client, String reason) {
        var command =
                new CancelAppointment.Command(
                        story.businessOf(owner), visits.appointmentOf(client), reason);
        var port = world.port(CancelAppointment.class);
        story.answered(() -> story.asOwner(owner, () -> port.cancel(command)));
    }

    @When("{word} takes the cancellation of {word} back")
    public void reinstates(String owner, String client) {
        var command =
                new ReinstateAppointment.Command(
                        story.businessOf(owner), visits.appointmentOf(client));
        var port = world.port(ReinstateAppointment.class);
        story.answered(() -> story.asOwner(owner, () -> port.reinstate(command)));
    }

    @When("{word} gives {word} {int} minutes")
    public void resizes(String owner, String client, int minutes) {
        resize(owner, client, minutes, false);
    }

    @When("{word} insists on {int} minutes for {word}")
    public void insists(String owner, int minutes, String client) {
        resize(owner, client, minutes, true);
    }

    private void resize(String owner, String client, int minutes, boolean override) {
        var command =
                new ResizeAppointment.Command(
                        story.businessOf(owner),
                        visits.appointmentOf(client),
                        Duration.ofMinutes(minutes),
                        override);
        var port = world.port(ResizeAppointment.class);
        story.answered(() -> story.asOwner(owner, () -> port.resize(command)));
    }

    @When("{word} moves {word} to {word} at {time} on {day}")
    public void moves(String owner, String client, String person, LocalTime time, LocalDate day) {
        var command =
                new MoveAppointment.Command(
                        story.businessOf(owner),
                        visits.appointmentOf(client),
                        story.at(day, time),
                        salons.staff(person),
                        false);
        var port = world.port(MoveAppointment.class);
        story.answered(() -> story.asOwner(owner, () -> port.move(command)));
    }

    @Given("{word} has recorded that {word} {progress}")
    @When("{word} records that {word} {progress}")
    public void records(String owner, String client, Progress progress) {
        var command =
                new RecordProgress.Command(
                        story.businessOf(owner), visits.appointmentOf(client), progress);
        var port = world.port(RecordProgress.class);
        story.answered(() -> story.asOwner(owner, () -> port.record(command)));
    }

    @Then("it is refused as cancelled")
    public void wasCancelled() {
        assertThat(story.answer()).isInstanceOf(ConfirmDecision.WasCancelled.class);
    }

    @Then("it is refused in this state")
    public void isNotNow() {
        assertThat(story.answer()).isInstanceOf(ProgressDecision.NotNow.class);
    }

    @When("{word} has {word} reminded")
    public void reminds(String owner, String client) {
        var command =
                new RemindClient.Command(story.businessOf(owner), visits.appointmentOf(client));
        var port = world.port(RemindClient.class);
        story.answered(() -> story.asOwner(owner, () -> port.remind(command)));
    }

    @Then("{word} was reminded a moment ago")
    public void wasReminded(String client) {
        assertThat(story.answer()).as(client).isInstanceOf(RemindDecision.TooSoon.class);
    }

    @Then("it is refused because {word} wants no reminders")
    public void isUnwanted(String client) {
        assertThat(story.answer()).as(client).isInstanceOf(RemindDecision.Unwanted.class);
    }

    @Then("it is refused because no way leads to {word}")
    public void hasNoWay(String client) {
        assertThat(story.answer()).as(client).isInstanceOf(RemindDecision.NoWay.class);
    }

    @Then("the cancellation stands")
    public void isCancelledForGood() {
        assertThat(story.answer()).isInstanceOf(ReinstateDecision.ForGood.class);
    }

    @Then("the cancellation stands, because the time is taken")
    public void isTakenMeanwhile() {
        assertThat(story.answer()).isInstanceOf(ReinstateDecision.SlotTaken.class);
    }

    @Then("there is no room for so long")
    public void isTakenAfterwards() {
        assertThat(story.answer()).isInstanceOf(ResizeDecision.SlotTaken.class);
    }

    @Then("so long is not offered, because of the hours")
    public void isPastTheHours() {
        assertThat(((ResizeDecision.NotOffered) story.answer()).obstacles())
                .hasOnlyElementsOfType(Obstacle.OutsideHours.class);
    }

    @Then("the time is kept free")
    public void isBlocked() {
        assertThat(story.answer()).isInstanceOf(BlockDecision.Blocked.class);
    }

    @Then("the time is not kept free, because somebody is booked")
    public void isInTheWay() {
        assertThat(((BlockDecision.InTheWay) story.answer()).claims()).hasSize(1);
    }
}
