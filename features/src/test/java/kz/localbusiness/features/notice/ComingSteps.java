package kz.localbusiness.features.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.LocalDate;
import kz.localbusiness.application.booking.PromiseToCome;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.PromiseDecision.NotConfirmed;
import kz.localbusiness.domain.booking.PromiseDecision.TooLate;
import kz.localbusiness.domain.booking.PromiseDecision.WasCancelled;
import kz.localbusiness.domain.booking.PromiseDecision.WasPromised;
import kz.localbusiness.features.Story;
import kz.localbusiness.features.World;
import kz.localbusiness.features.booking.Visits;

public final class ComingSteps {

    private final World world;
    private final Story story;
    private final Visits visits;

    public ComingSteps(World world, Story story, Visits visits) {
        this.world = world;
        this.story = story;
        this.visits = visits;
    }

    @Given("{word} has said that she/he comes")
    @When("{word} says that she/he comes")
    public void promises(String client) {
        var command =
                new PromiseToCome.Command(
                        visits.requestOf(client).business(),
                        visits.appointmentOf(client),
                        visits.linkOf(client));
        story.answered(() -> world.port(PromiseToCome.class).promise(command));
    }

    @Then("{word} finds on {day} that {word} comes")
    public void comes(String owner, LocalDate day, String client) {
        assertThat(visit(owner, day, client).isPromised()).isTrue();
    }

    @Then("{word} finds on {day} that {word} has not said whether she/he comes")
    public void isOpen(String owner, LocalDate day, String client) {
        assertThat(visit(owner, day, client).isPromised()).isFalse();
    }

    private Appointment visit(String owner, LocalDate day, String client) {
        return visits.on(day, owner).stream()
                .filter(visit -> visit.id().equals(visits.appointmentOf(client)))
                .findFirst()
                .orElseThrow();
    }

    @Then("it was said before")
    public void wasSaid() {
        assertThat(story.answer()).isInstanceOf(WasPromised.class);
    }

    @Then("the promise is refused because the visit is not confirmed")
    public void isNotConfirmed() {
        assertThat(story.answer()).isInstanceOf(NotConfirmed.class);
    }

    @Then("the promise is refused because the visit is cancelled")
    public void isCancelled() {
        assertThat(story.answer()).isInstanceOf(WasCancelled.class);
    }

    @Then("the promise is refused because the visit has begun")
    public void hasBegun() {
        assertThat(story.answer()).isInstanceOf(TooLate.class);
    }
}
