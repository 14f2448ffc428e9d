package kz.localbusiness.features.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import kz.localbusiness.application.NotAllowed;
import kz.localbusiness.application.booking.ConfirmAppointment;
import kz.localbusiness.application.booking.ShowDay;
import kz.localbusiness.domain.booking.ConfirmDecision;
import kz.localbusiness.features.Story;
import kz.localbusiness.features.World;
import kz.localbusiness.features.booking.Visits;

public final class TenancySteps {

    private final World world;
    private final Story story;
    private final Visits visits;

    public TenancySteps(World world, Story story, Visits visits) {
        this.world = world;
        this.story = story;
        this.visits = visits;
    }

    @When("{word} confirms the appointment of {word} at the salon of {word}")
    public void confirmsAt(String owner, String client, String other) {
        var command = confirmation(other, client);
        var port = world.port(ConfirmAppointment.class);
        story.answered(() -> story.asOwner(owner, () -> port.confirm(command)));
    }

    @When("{word} confirms the appointment of {word} as one of the own salon")
    public void confirmsAsOwn(String owner, String client) {
        confirmsAt(owner, client, owner);
    }

    @When("{word} confirms the appointment without having signed in")
    public void confirmsAsAnyone(String client) {
        var own = visits.requestOf(client).business();
        var command = new ConfirmAppointment.Command(own, visits.appointmentOf(client));
        story.answered(() -> world.port(ConfirmAppointment.class).confirm(command));
    }

    @When("{word} asks for the day of the salon of {word}")
    public void asksForDay(String owner, String other) {
        var query = new ShowDay.Query(story.businessOf(other), null);
        var port = world.port(ShowDay.class);
        story.answered(() -> story.asOwner(owner, () -> port.show(query)));
    }

    @Then("it is refused as not allowed")
    public void isNotAllowed() {
        assertThat(story.answer()).isInstanceOf(NotAllowed.class);
    }

    @Then("it is answered as unknown")
    public void isUnknown() {
        assertThat(story.answer()).isInstanceOf(ConfirmDecision.NoSuchAppointment.class);
    }

    private ConfirmAppointment.Command confirmation(String owner, String client) {
        return new ConfirmAppointment.Command(
                story.businessOf(owner), visits.appointmentOf(client));
    }
}
