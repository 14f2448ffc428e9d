package kz.localbusiness.features.business;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.Role;
import kz.localbusiness.application.business.FoundBusiness;
import kz.localbusiness.application.business.ResolveSlug;
import kz.localbusiness.application.closing.CheckClosing;
import kz.localbusiness.application.closing.CloseBusiness;
import kz.localbusiness.application.closing.KeepBusiness;
import kz.localbusiness.application.closing.ListTombstones;
import kz.localbusiness.application.closing.ShowClosing;
import kz.localbusiness.domain.business.Closing;
import kz.localbusiness.domain.business.ClosingDecision;
import kz.localbusiness.domain.business.Password;
import kz.localbusiness.domain.business.RegistrationDecision;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.features.Salons;
import kz.localbusiness.features.Story;
import kz.localbusiness.features.World;
import kz.localbusiness.features.tenancy.People;

public final class ClosingSteps {

    private final World world;
    private final Story story;
    private final Salons salons;
    private final People people;

    public ClosingSteps(World world, Story story, Salons salons, People people) {
        this.world = world;
        this.story = story;
        this.salons = salons;
        this.people = people;
    }

    @Given("{word} has closed the salon, knowing of {int} visit(s)")
    @When("{word} closes the salon, knowing of {int} visit(s)")
    public void closes(String owner, int visits) {
        close(ownerCalls(owner), salons.addressOf(owner), visits);
    }

    @When("{word} closes the salon by a wrong address")
    public void closesAnother(String owner) {
        close(ownerCalls(owner), new Slug("another-salon"), 1);
    }

    @When("{word}, of the team, tries to close the salon")
    public void triesToClose(String person) {
        close(people.caller(person), salons.addressOf(salons.here()), 1);
    }

    @When("{word} keeps the salon")
    public void keeps(String owner) {
        keep(ownerCalls(owner));
    }

    @When("{word}, of the team, keeps the salon")
    public void colleagueKeeps(String person) {
        keep(people.caller(person));
    }

    @Then("clients are told that the business of {word} ends")
    public void isTold(String owner) {
        var query = new CheckClosing.Query(story.businessOf(owner));
        assertThat(world.port(CheckClosing.class).isClosing(query)).isTrue();
    }

    @Then("it is answered that {int} visit(s) is/are ahead")
    public void isAhead(int visits) {
        assertThat(story.answer()).isEqualTo(new ClosingDecision.VisitsAhead(visits));
    }

    @Then("the salon ends on {day}")
    public void endsOn(LocalDate day) {
        assertThat(story.answer())
                .isInstanceOfSatisfying(
                        ClosingDecision.NowClosing.class,
                        closed ->
                                assertThat(closed.business().closing())
                                        .extracting(Closing::end)
                                        .extracting(story::dateAt)
                                        .isEqualTo(day));
    }

    @Then("it is refused as another address")
    public void isAnotherAddress() {
        assertThat(story.answer()).isInstanceOf(ClosingDecision.OtherAddress.class);
    }

    @Then("it is refused because the deletion has begun")
    public void isTooLate() {
        assertThat(story.answer()).isInstanceOf(ClosingDecision.TooLate.class);
    }

    @Then("the salon of {word} is still there")
    public void isStillThere(String owner) {
        var query = new ShowClosing.Query(story.businessOf(owner));
        assertThat(story.asOwner(owner, () -> world.port(ShowClosing.class).show(query)))
                .isPresent();
    }

    @Given("people can sign in at the salon of {word}")
    public void hasSignIn(String owner) {
        assertThat(world.hasSignIn(story.businessOf(owner))).isTrue();
    }

    @Then("nobody can sign in at the salon of {word}")
    public void hasNoSignIn(String owner) {
        assertThat(world.hasSignIn(story.businessOf(owner))).isFalse();
    }

    @Then("nothing of the salon of {word} is left")
    public void isGone(String owner) {
        assertThat(world.traces(story.businessOf(owner))).isEmpty();
    }

    @Then("the operator sees that the salon of {word} was deleted")
    public void isSeenAsDeleted(String owner) {
        var list = world.port(ListTombstones.class);
        assertThat(story.as(new Caller.Operator("operator"), list::list))
                .anySatisfy(stone -> {
                    assertThat(stone.id()).isEqualTo(story.businessOf(owner));
                    assertThat(stone.deletedAt()).isEqualTo(world.now());
                });
    }

    @Then("its address leads nowhere")
    public void leadsNowhere() {
        var address = salons.addressOf(salons.here());
        assertThat(world.port(ResolveSlug.class).resolve(address)).isEmpty();
    }

    @Then("the address of the salon is free on {day} and not on {day}")
    public void isFreeOn(LocalDate free, LocalDate taken) {
        assertThat(registered("Bolat", taken)).isInstanceOf(RegistrationDecision.SlugTaken.class);
        assertThat(registered("Bolat", free)).isInstanceOf(RegistrationDecision.Registered.class);
    }

    private RegistrationDecision registered(String owner, LocalDate day) {
        world.itIs(story.at(day, LocalTime.NOON));
        var command =
                new FoundBusiness.Command(
                        story.businessOf(owner),
                        "Salon of " + owner,
                        salons.addressOf(salons.here()),
                        story.emailOf(owner),
                        new Password("correct horse battery"),
                        Language.RU);
        return story.as(
                new Caller.Platform(), () -> world.port(FoundBusiness.class).found(command));
    }

    private Caller ownerCalls(String owner) {
        return new Caller.Member(story.businessOf(owner), owner, Set.of(Role.OWNER));
    }

    private void close(Caller caller, Slug address, int visits) {
        var command = new CloseBusiness.Command(salons.business(), address, visits);
        story.answered(
                () -> story.as(caller, () -> world.port(CloseBusiness.class).close(command)));
    }

    private void keep(Caller caller) {
        var command = new KeepBusiness.Command(salons.business());
        story.answered(() -> story.as(caller, () -> world.port(KeepBusiness.class).keep(command)));
    }
}
