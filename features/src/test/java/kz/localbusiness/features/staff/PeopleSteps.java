package kz.localbusiness.features.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.localbusiness.application.booking.ShowDay;
import kz.localbusiness.application.catalog.AssignServices;
import kz.localbusiness.application.catalog.AssignServices.Answer.Assigned;
import kz.localbusiness.application.staff.ArchiveStaffMember;
import kz.localbusiness.application.staff.ArchiveStaffMember.Answer.Archived;
import kz.localbusiness.application.staff.ArchiveStaffMember.Answer.StillBooked;
import kz.localbusiness.application.staff.RestoreStaffMember;
import kz.localbusiness.application.staff.ShowAffectedVisits;
import kz.localbusiness.application.staff.ShowAffectedVisits.Change;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.catalog.StaffTerms;
import kz.localbusiness.domain.staff.ScheduleException.Kind;
import kz.localbusiness.features.Salons;
import kz.localbusiness.features.Services;
import kz.localbusiness.features.Story;
import kz.localbusiness.features.World;

/// How an owner leads the people who serve.
public final class PeopleSteps {

    private final World world;
    private final Story story;
    private final Salons salons;
    private final Services services;
    private List<Appointment> touched = List.of();

    public PeopleSteps(World world, Story story, Salons salons, Services services) {
        this.world = world;
        this.story = story;
        this.salons = salons;
        this.services = services;
    }

    @When("{word} renders only {string} from now on")
    public void renders(String person, String service) {
        assign(person, service, StaffTerms.USUAL);
    }

    @When("{word} renders only {string} in {int} minutes from now on")
    public void renders(String person, String service, int minutes) {
        assign(person, service, new StaffTerms(Duration.ofMinutes(minutes), null));
    }

    @Given("{word} is archived")
    public void isArchived(String person) {
        assertThat(archive(person, true)).isInstanceOf(Archived.class);
    }

    @When("{word} archives {word}")
    public void archives(String owner, String person) {
        story.answered(() -> archive(person, false));
    }

    @When("{word} is brought back")
    public void isBroughtBack(String person) {
        var command = new RestoreStaffMember.Command(salons.business(), salons.staff(person));
        story.asOwner(salons.here(), () -> world.port(RestoreStaffMember.class).restore(command));
    }

    @Then("{word} hears that {int} visit(s) is/are still booked")
    public void hears(String owner, int visits) {
        assertThat(story.answer()).as(owner).isInstanceOf(StillBooked.class);
        assertThat(((StillBooked) story.answer()).visits()).hasSize(visits);
    }

    @Then("the day {day} shows {}")
    public void shows(LocalDate date, String people) {
        var query = new ShowDay.Query(salons.business(), date);
        var day = story.asOwner(salons.here(), () -> world.port(ShowDay.class).show(query));
        assertThat(day.staff())
                .extracting(one -> one.member().name())
                .containsExactly(people.split(", "));
    }

    @When("{word} asks what a day off of {word} on {day} touches")
    public void asks(String owner, String person, LocalDate date) {
        var change = new Change.Except(date, date, Kind.DAY_OFF, List.of());
        var query =
                new ShowAffectedVisits.Query(story.businessOf(owner), salons.staff(person), change);
        var port = world.port(ShowAffectedVisits.class);
        touched = story.asOwner(owner, () -> port.show(query)).orElseThrow();
    }

    @Then("only the visit of {word} is touched")
    public void isTouched(String client) {
        assertThat(touched).extracting(one -> one.client().name()).containsExactly(client);
    }

    @Then("no visit is touched")
    public void nothingIsTouched() {
        assertThat(touched).isEmpty();
    }

    private void assign(String person, String service, StaffTerms terms) {
        var only = Map.of(services.idOf(salons.here(), service), terms);
        var command = new AssignServices.Command(salons.business(), salons.staff(person), only);
        var port = world.port(AssignServices.class);
        assertThat(story.asOwner(salons.here(), () -> port.assign(command)))
                .isInstanceOf(Assigned.class);
    }

    private ArchiveStaffMember.Answer archive(String person, boolean keepsVisits) {
        var staff = salons.staff(person);
        var command = new ArchiveStaffMember.Command(salons.business(), staff, keepsVisits);
        var port = world.port(ArchiveStaffMember.class);
        return story.asOwner(salons.here(), () -> port.archive(command));
    }
}
