package kz.localbusiness.features.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.NotAllowed;
import kz.localbusiness.application.Role;
import kz.localbusiness.application.booking.CancelAppointment;
import kz.localbusiness.application.booking.RecordProgress;
import kz.localbusiness.application.booking.RecordProgress.Progress;
import kz.localbusiness.application.booking.ShowDay;
import kz.localbusiness.application.booking.ShowDay.DayAgenda;
import kz.localbusiness.application.business.ActivateBusiness;
import kz.localbusiness.application.business.SetPublicHolidays;
import kz.localbusiness.application.business.ShowSetup;
import kz.localbusiness.domain.booking.ProgressDecision;
import kz.localbusiness.domain.business.HolidayRules;
import kz.localbusiness.domain.staff.StaffMember;
import kz.localbusiness.features.Salons;
import kz.localbusiness.features.Story;
import kz.localbusiness.features.World;
import kz.localbusiness.features.booking.Visits;

public final class RoleSteps {

    private final World world;
    private final Story story;
    private final Salons salons;
    private final Visits visits;

    public RoleSteps(World world, Story story, Salons salons, Visits visits) {
        this.world = world;
        this.story = story;
        this.salons = salons;
        this.visits = visits;
    }

    @ParameterType("owner|manager|staff|client")
    public Role role(String text) {
        return Role.valueOf(text.toUpperCase(Locale.ROOT));
    }

    @When("{word}, who is {role} of {word}, looks at the day")
    public void looksAtTheDay(String person, Role role, String owner) {
        as(person, role, owner, () -> day(owner));
    }

    @When("{word}, who is {role} of {word}, looks at how the salon is set up")
    public void looksAtTheSetup(String person, Role role, String owner) {
        var query = new ShowSetup.Query(story.businessOf(owner));
        as(person, role, owner, () -> world.port(ShowSetup.class).show(query).orElseThrow());
    }

    @When("{word}, who is {role} of {word}, records that {word} {progress}")
    public void records(String person, Role role, String owner, String client, Progress progress) {
        var command =
                new RecordProgress.Command(
                        story.businessOf(owner), visits.appointmentOf(client), progress);
        as(person, role, owner, () -> world.port(RecordProgress.class).record(command));
    }

    @When("{word}, who is {role} of {word}, tries to cancel for {word}")
    public void triesToCancel(String person, Role role, String owner, String client) {
        var command =
                new CancelAppointment.Command(
                        story.businessOf(owner), visits.appointmentOf(client), "");
        as(person, role, owner, () -> world.port(CancelAppointment.class).cancel(command));
    }

    @When("{word}, who is {role} of {word}, tries to set the salon up")
    public void triesToSetUp(String person, Role role, String owner) {
        var command = new SetPublicHolidays.Command(story.businessOf(owner), HolidayRules.OPEN);
        as(person, role, owner, () -> world.port(SetPublicHolidays.class).set(command));
    }

    @When("{word}, who is {role} of {word}, tries to open the salon")
    public void triesToOpen(String person, Role role, String owner) {
        var command = new ActivateBusiness.Command(story.businessOf(owner));
        as(person, role, owner, () -> world.port(ActivateBusiness.class).activate(command));
    }

    @When("{word}, who is {role} of {word}, tries to look at the day")
    public void triesToLook(String person, Role role, String owner) {
        looksAtTheDay(person, role, owner);
    }

    @Then("only the day of {word} is shown")
    public void isShown(String person) {
        assertThat(shown()).containsExactly(person);
    }

    @Then("nobody but {word} is shown with their hours")
    public void isShownAlone(String person) {
        assertThat(((ShowSetup.Setup) story.answer()).staff())
                .extracting(StaffMember::name)
                .containsExactly(person);
    }

    @Then("the days of {word} and {word} are shown")
    public void areShown(String person, String other) {
        assertThat(shown()).containsExactlyInAnyOrder(person, other);
    }

    @Then("the visit is unknown")
    public void isUnknown() {
        assertThat(story.answer()).isInstanceOf(ProgressDecision.NoSuchAppointment.class);
    }

    @Then("it is allowed")
    public void isAllowed() {
        assertThat(story.answer()).isNotInstanceOf(NotAllowed.class);
    }

    private Iterable<String> shown() {
        return ((DayAgenda) story.answer())
                .staff().stream().map(one -> one.member().name()).toList();
    }

    private DayAgenda day(String owner) {
        return world.port(ShowDay.class).show(new ShowDay.Query(story.businessOf(owner), null));
    }

    private void as(String person, Role role, String owner, Supplier<Object> act) {
        var staff = role == Role.STAFF ? salons.staff(person) : null;
        var caller = new Caller.Member(story.businessOf(owner), person, Set.of(role), staff);
        story.answered(() -> story.as(caller, act));
    }
}
