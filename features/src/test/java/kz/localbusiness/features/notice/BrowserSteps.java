package kz.localbusiness.features.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.Set;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.Role;
import kz.localbusiness.application.notice.ShowPush;
import kz.localbusiness.application.notice.ShowPush.Push;
import kz.localbusiness.application.notice.TurnOffPush;
import kz.localbusiness.application.notice.TurnOnPush;
import kz.localbusiness.application.notice.out.PushFixture;
import kz.localbusiness.domain.booking.ManageToken;
import kz.localbusiness.domain.notice.PushAddress;
import kz.localbusiness.domain.notice.PushDecision.Listening;
import kz.localbusiness.domain.notice.PushDecision.Silent;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.features.Salons;
import kz.localbusiness.features.Story;
import kz.localbusiness.features.World;
import kz.localbusiness.features.booking.Clients;
import kz.localbusiness.features.booking.Visits;
import kz.localbusiness.features.tenancy.People;
import org.jspecify.annotations.Nullable;

/// One browser, whoever sits in front of it.
public final class BrowserSteps {

    private static final PushAddress BROWSER = PushFixture.browser(1);

    private final World world;
    private final Story story;
    private final Salons salons;
    private final People people;
    private final Clients clients;
    private final Visits visits;

    public BrowserSteps(
            World world,
            Story story,
            Salons salons,
            People people,
            Clients clients,
            Visits visits) {
        this.world = world;
        this.story = story;
        this.salons = salons;
        this.people = people;
        this.clients = clients;
        this.visits = visits;
    }

    @Given("{word} has turned the browser on for his/her visit")
    @When("{word} turns the browser on for his/her visit")
    public void turnsOn(String client) {
        var business = visits.requestOf(client).business();
        assertThat(world.port(TurnOnPush.class).turnOn(on(business, visits.linkOf(client))))
                .isEqualTo(new Listening());
    }

    @When("{word} turns the browser off for his/her visit")
    public void turnsOff(String client) {
        var command =
                new TurnOffPush.Command(
                        visits.requestOf(client).business(),
                        visits.linkOf(client),
                        BROWSER.endpoint());
        assertThat(world.port(TurnOffPush.class).turnOff(command)).isEqualTo(new Silent());
    }

    @Given("{word} has turned the browser on")
    @When("{word} turns the browser on")
    public void memberTurnsOn(String person) {
        signedInTurnsOn(people.caller(person));
    }

    @Given("{word} has turned the browser on as a client with a proven phone")
    public void clientTurnsOn(String client) {
        signedInTurnsOn(client(client));
    }

    @When("a guest turns the browser on at the salon of {word}")
    public void strangerTurnsOn(String owner) {
        var command = on(story.businessOf(owner), null);
        story.answered(() -> world.port(TurnOnPush.class).turnOn(command));
    }

    @When("{word} turns the browser on at the salon of {word}")
    public void ownerTurnsOn(String person, String owner) {
        var command = on(story.businessOf(owner), null);
        var port = world.port(TurnOnPush.class);
        story.answered(() -> story.asOwner(person, () -> port.turnOn(command)));
    }

    @Then("the browser is told of the visit of {word}")
    public void isTold(String client) {
        assertThat(ofVisit(client).isOn()).isTrue();
    }

    @Then("the browser is not told of the visit of {word}")
    public void isNotTold(String client) {
        assertThat(ofVisit(client).isOn()).isFalse();
    }

    @Then("the browser is told for {word}")
    public void isToldFor(String person) {
        assertThat(of(people.caller(person)).isOn()).isTrue();
    }

    @Then("the browser is not told for {word}")
    public void isNotToldFor(String person) {
        assertThat(of(people.caller(person)).isOn()).isFalse();
    }

    @Then("the browser is not told for {word} as a client")
    public void isNotToldForClient(String client) {
        assertThat(of(client(client)).isOn()).isFalse();
    }

    private void signedInTurnsOn(Caller caller) {
        var port = world.port(TurnOnPush.class);
        var command = on(salons.business(), null);
        assertThat(story.as(caller, () -> port.turnOn(command))).isEqualTo(new Listening());
    }

    private Push ofVisit(String client) {
        var business = visits.requestOf(client).business();
        return world.port(ShowPush.class)
                .show(query(business, visits.linkOf(client)))
                .orElseThrow();
    }

    private Push of(Caller caller) {
        var port = world.port(ShowPush.class);
        return story.as(caller, () -> port.show(query(salons.business(), null))).orElseThrow();
    }

    private Caller client(String client) {
        return new Caller.Member(
                salons.business(),
                story.own("client"),
                Set.of(Role.CLIENT),
                null,
                clients.phoneOf(client));
    }

    private static TurnOnPush.Command on(BusinessId business, @Nullable ManageToken token) {
        return new TurnOnPush.Command(business, token, BROWSER);
    }

    private static ShowPush.Query query(BusinessId business, @Nullable ManageToken token) {
        return new ShowPush.Query(business, token, BROWSER.endpoint().toString());
    }
}
