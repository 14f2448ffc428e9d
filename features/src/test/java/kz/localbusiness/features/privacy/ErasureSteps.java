package kz.localbusiness.features.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Set;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.Role;
import kz.localbusiness.application.booking.ExportClient;
import kz.localbusiness.application.booking.ShowMyAppointment;
import kz.localbusiness.application.privacy.EraseClient;
import kz.localbusiness.domain.privacy.ErasureDecision.Erased;
import kz.localbusiness.domain.privacy.ErasureDecision.PaymentsUnderway;
import kz.localbusiness.domain.privacy.ErasureDecision.VisitsAhead;
import kz.localbusiness.features.Salons;
import kz.localbusiness.features.Story;
import kz.localbusiness.features.World;
import kz.localbusiness.features.booking.Clients;
import kz.localbusiness.features.booking.Visits;

public final class ErasureSteps {

    private static final String OWNER = "Aigerim";

    private final World world;
    private final Story story;
    private final Salons salons;
    private final Clients clients;
    private final Visits visits;

    public ErasureSteps(World world, Story story, Salons salons, Clients clients, Visits visits) {
        this.world = world;
        this.story = story;
        this.salons = salons;
        this.clients = clients;
        this.visits = visits;
    }

    @Given("{word} has erased {word}")
    @When("{word} erases {word}")
    public void erases(String owner, String client) {
        erases(owner, Role.OWNER, owner, client);
    }

    @When("{word}, who is {role} of {word}, erases {word}")
    public void erases(String person, Role role, String owner, String client) {
        world.doBackgroundWork();
        var business = story.businessOf(owner);
        var command = new EraseClient.Command(business, clients.phoneOf(client));
        var staff = role == Role.STAFF ? salons.staff(person) : null;
        var caller = new Caller.Member(business, person, Set.of(role), staff);
        story.answered(() -> story.as(caller, () -> world.port(EraseClient.class).erase(command)));
    }

    @Then("{int} visit(s) and {int} place(s) on the waitlist is/are erased")
    public void areErased(int visits, int places) {
        assertThat(story.answer())
                .isInstanceOfSatisfying(
                        Erased.class,
                        erased -> {
                            assertThat(erased.visits()).isEqualTo(visits);
                            assertThat(erased.waits()).isEqualTo(places);
                        });
    }

    @Then("{int} account is closed")
    public void isClosed(int accounts) {
        assertThat(story.answer())
                .isInstanceOfSatisfying(
                        Erased.class, erased -> assertThat(erased.accounts()).isEqualTo(accounts));
    }

    @Then("the erasure is refused because of {int} visit(s) to come")
    public void isRefused(int count) {
        assertThat(story.answer()).isEqualTo(new VisitsAhead(count));
    }

    @Then("the erasure is refused because of {int} payment underway")
    public void isRefusedForMoney(int count) {
        assertThat(story.answer()).isEqualTo(new PaymentsUnderway(count));
    }

    @Then("a visit at {time} on {day} is nobody's, with {int} stars")
    public void isNobodys(LocalTime time, LocalDate day, int stars) {
        assertThat(visits.on(day, OWNER))
                .filteredOn(visit -> visit.slot().start().equals(story.at(day, time)))
                .singleElement()
                .satisfies(visit -> {
                    assertThat(visit.client().isErased()).isTrue();
                    assertThat(Objects.requireNonNull(visit.feedback()).stars()).isEqualTo(stars);
                });
    }

    @Then("the salon of {word} keeps nothing of {word}")
    public void keepsNothing(String owner, String client) {
        var query = new ExportClient.Query(story.businessOf(owner), clients.phoneOf(client));
        var port = world.port(ExportClient.class);
        var file = story.asOwner(owner, () -> port.export(query));
        assertThat(file.visits()).isEmpty();
        assertThat(file.waits()).isEmpty();
        assertThat(file.charges()).isEmpty();
        assertThat(visits.on(LocalDate.of(2026, 3, 3), owner).toString())
                .doesNotContain(client, clients.phoneOf(client).value());
    }

    @Then("the link of {word} shows nothing")
    public void showsNothing(String client) {
        var query =
                new ShowMyAppointment.Query(
                        visits.requestOf(client).business(),
                        visits.appointmentOf(client),
                        visits.linkOf(client));
        assertThat(world.port(ShowMyAppointment.class).show(query)).isEmpty();
    }
}
