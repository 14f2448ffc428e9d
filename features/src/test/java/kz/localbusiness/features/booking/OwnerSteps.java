package kz.localbusiness.features.booking;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.LocalDate;
import java.time.LocalTime;
import kz.localbusiness.application.booking.CancelAppointment;
import kz.localbusiness.application.booking.ConfirmAppointment;
import kz.localbusiness.domain.booking.AppointmentState.Cancelled;
import kz.localbusiness.domain.booking.AppointmentState.Confirmed;
import kz.localbusiness.domain.booking.ConfirmDecision;
import kz.localbusiness.features.Story;
import kz.localbusiness.features.World;

public final class OwnerSteps {

    private final World world;
    private final Story story;
    private final Visits visits;

    public OwnerSteps(World world, Story story, Visits visits) {
        this.world = world;
        this.story = story;
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

    @Then("the appointment of {word} is confirmed")
    public void isConfirmed(String client) {
        assertThat(visits.seenBy(client).state()).isInstanceOf(Confirmed.class);
    }

    @Then("the appointment of {word} is not confirmed")
    public void isNotConfirmed(String client) {
        assertThat(visits.seenBy(client).state()).isNotInstanceOf(Confirmed.class);
    }

    @Then("the appointment of {word} is cancelled")
    public void isCancelled(String client) {
        assertThat(visits.seenBy(client).isLive()).isFalse();
    }

    @Then("the appointment of {word} is cancelled because of {string}")
    public void isCancelled(String client, String reason) {
        assertThat(visits.seenBy(client).state())
                .isInstanceOfSatisfying(
                        Cancelled.class, how -> assertThat(how.reason()).isEqualTo(reason));
    }

    @Then("the appointment of {word} is at {time} on {day}")
    public void isAt(String client, LocalTime time, LocalDate day) {
        assertThat(visits.seenBy(client).isLive()).isTrue();
        assertThat(visits.seenBy(client).slot().start()).isEqualTo(story.at(day, time));
    }

    @Then("it is refused as cancelled")
    public void wasCancelled() {
        assertThat(story.answer()).isInstanceOf(ConfirmDecision.WasCancelled.class);
    }
}
