package kz.localbusiness.features.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import kz.localbusiness.application.ActingPerson.Kind;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.Role;
import kz.localbusiness.application.audit.AuditEntry;
import kz.localbusiness.application.audit.ShowAuditLog;
import kz.localbusiness.application.audit.ShowAuditLog.Filter;
import kz.localbusiness.application.audit.ShowAuditLog.Query;
import kz.localbusiness.application.business.SetPublicHolidays;
import kz.localbusiness.domain.business.HolidayRules;
import kz.localbusiness.features.Story;
import kz.localbusiness.features.World;
import kz.localbusiness.features.booking.Clients;
import kz.localbusiness.features.booking.Visits;
import org.jspecify.annotations.Nullable;

public final class AuditSteps {

    private static final String OWNER = "Aigerim";

    private final World world;
    private final Story story;
    private final Visits visits;
    private final Clients clients;

    private List<AuditEntry> found = List.of();

    public AuditSteps(World world, Story story, Visits visits, Clients clients) {
        this.world = world;
        this.story = story;
        this.visits = visits;
        this.clients = clients;
    }

    @ParameterType("\\w+(?:, \\w+)*")
    public List<String> acts(String text) {
        return Arrays.asList(text.split(", "));
    }

    @When("{word} sets the public holidays of the salon")
    public void setsTheHolidays(String owner) {
        var command = new SetPublicHolidays.Command(story.businessOf(owner), HolidayRules.OPEN);
        story.answered(
                () -> story.asOwner(owner, () -> world.port(SetPublicHolidays.class).set(command)));
    }

    @When("{word}, who is {role} of {word}, tries to read the log")
    public void triesToRead(String person, Role role, String owner) {
        var caller = new Caller.Member(story.businessOf(owner), person, Set.of(role));
        var query = new Query(story.businessOf(owner), Filter.ALL, Query.MOST);
        story.answered(() -> story.as(caller, () -> world.port(ShowAuditLog.class).show(query)));
    }

    @Then("the log says at {time} on {day} that the owner {word} did {word}")
    public void saysOfTheOwner(LocalTime time, LocalDate day, String owner, String act) {
        says(time, day, act, Kind.OWNER, owner);
    }

    @Then("the log says at {time} on {day} that the staff member {word} did {word}")
    public void saysOfStaff(LocalTime time, LocalDate day, String person, String act) {
        says(time, day, act, Kind.STAFF, person);
    }

    @Then("the log says at {time} on {day} that a client did {word}")
    public void saysOfAClient(LocalTime time, LocalDate day, String act) {
        says(time, day, act, Kind.CLIENT, "");
    }

    @Then("it says so once")
    public void once() {
        assertThat(found).hasSize(1);
        world.doBackgroundWork();
        assertThat(entries(OWNER, null)).containsOnlyOnceElementsOf(found);
    }

    @Then("it names the appointment of {word}")
    public void names(String client) {
        assertThat(found)
                .extracting(entry -> entry.record().id())
                .containsExactly(visits.appointmentOf(client).value().toString());
    }

    @Then("nothing in the log tells who {word} is")
    public void tellsNothingOf(String client) {
        var details = clients.details(client);
        assertThat(entries(OWNER, null).toString())
                .doesNotContain(details.name(), details.phone().value());
    }

    @Then("the fate of the appointment of {word} is {acts}")
    public void fate(String client, List<String> acts) {
        var id = visits.appointmentOf(client).value().toString();
        assertThat(entries(OWNER, id).reversed())
                .extracting(entry -> entry.act().useCase())
                .containsExactlyInAnyOrderElementsOf(acts);
    }

    @Then("the log of {word} says nothing of {word}")
    public void saysNothing(String owner, String act) {
        assertThat(entries(owner, null))
                .extracting(entry -> entry.act().useCase())
                .isNotEmpty()
                .doesNotContain(act);
    }

    private void says(LocalTime time, LocalDate day, String act, Kind kind, String account) {
        found =
                entries(OWNER, null).stream()
                        .filter(entry -> entry.act().useCase().equals(act))
                        .toList();
        assertThat(found).isNotEmpty();
        for (var entry : found) {
            assertThat(entry.act().at()).isEqualTo(story.at(day, time));
            assertThat(entry.act().by().kind()).isEqualTo(kind);
            assertThat(entry.act().by().account()).isEqualTo(account);
        }
    }

    private List<AuditEntry> entries(String owner, @Nullable String record) {
        world.doBackgroundWork();
        var filter = new Filter(null, record, null);
        var query = new Query(story.businessOf(owner), filter, Query.MOST);
        return story.asOwner(owner, () -> world.port(ShowAuditLog.class).show(query)).entries();
    }
}
