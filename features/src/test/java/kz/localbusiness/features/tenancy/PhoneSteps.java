package kz.localbusiness.features.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.Set;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.Role;
import kz.localbusiness.application.booking.ShowAppointment;
import kz.localbusiness.application.team.ShowPhonesToStaff;
import kz.localbusiness.features.Salons;
import kz.localbusiness.features.Story;
import kz.localbusiness.features.World;
import kz.localbusiness.features.booking.Visits;

public final class PhoneSteps {

    private final World world;
    private final Story story;
    private final Salons salons;
    private final Visits visits;

    public PhoneSteps(World world, Story story, Salons salons, Visits visits) {
        this.world = world;
        this.story = story;
        this.salons = salons;
        this.visits = visits;
    }

    @Given("{word} hides phones from staff")
    public void hides(String owner) {
        story.answered(() -> story.asOwner(owner, () -> decide(owner, false)));
    }

    @Given("{word} shows phones to staff")
    public void shows(String owner) {
        story.answered(() -> story.asOwner(owner, () -> decide(owner, true)));
    }

    @When("{word}, who is {role} of {word}, tries to hide phones")
    public void triesToHide(String person, Role role, String owner) {
        var caller = new Caller.Member(story.businessOf(owner), person, Set.of(role));
        story.answered(() -> story.as(caller, () -> decide(owner, false)));
    }

    @When("{word}, who is {role} of {word}, looks at the appointment of {word}")
    public void looksAt(String person, Role role, String owner, String client) {
        var staff = role == Role.STAFF ? salons.staff(person) : null;
        var caller = new Caller.Member(story.businessOf(owner), person, Set.of(role), staff);
        var query =
                new ShowAppointment.Query(story.businessOf(owner), visits.appointmentOf(client));
        story.answered(() -> story.as(caller, () -> world.port(ShowAppointment.class).show(query)));
    }

    @Then("the phone of {word} is shown")
    public void isShown(String client) {
        assertThat(story.answer().toString()).contains(phone(client));
    }

    @Then("the phone of {word} is masked")
    public void isMasked(String client) {
        var details = visits.requestOf(client).client();
        assertThat(story.answer().toString())
                .contains(client, details.phone().masked().value())
                .doesNotContain(phone(client))
                .doesNotContain("@");
    }

    private String phone(String client) {
        return visits.requestOf(client).client().phone().value();
    }

    private Object decide(String owner, boolean shown) {
        var command = new ShowPhonesToStaff.Command(story.businessOf(owner), shown);
        return world.port(ShowPhonesToStaff.class).decide(command);
    }
}
