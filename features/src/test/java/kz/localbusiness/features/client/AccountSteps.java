package kz.localbusiness.features.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.Role;
import kz.localbusiness.application.booking.ExportClient.ClientFile;
import kz.localbusiness.application.booking.ShowMyBookings;
import kz.localbusiness.application.booking.ShowMyBookings.MyBooking;
import kz.localbusiness.application.booking.ShowMyBookings.Period;
import kz.localbusiness.application.booking.ShowMyPeople;
import kz.localbusiness.application.booking.ShowMyPeople.Household;
import kz.localbusiness.application.booking.ShowMyPeople.Person;
import kz.localbusiness.application.privacy.EraseMyTraces;
import kz.localbusiness.application.privacy.ShowMyFile;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.features.Story;
import kz.localbusiness.features.World;
import kz.localbusiness.features.booking.Clients;
import kz.localbusiness.features.booking.Visits;
import org.jspecify.annotations.Nullable;

public final class AccountSteps {

    private final World world;
    private final Story story;
    private final Visits visits;
    private final Clients clients;
    private final Map<String, Caller> accounts = new HashMap<>();

    public AccountSteps(World world, Story story, Visits visits, Clients clients) {
        this.world = world;
        this.story = story;
        this.visits = visits;
        this.clients = clients;
    }

    @Given("{word} has an account at the salon of {word} with a verified phone")
    public void hasAccount(String client, String owner) {
        accounts.put(client, client(client, owner, clients.phoneOf(client)));
    }

    @Given("{word} has an account at the salon of {word} without a verified phone")
    public void hasAccountWithoutPhone(String client, String owner) {
        accounts.put(client, client(client, owner, null));
    }

    @When("{word} looks at his/her own bookings at the salon of {word}")
    public void looks(String client, String owner) {
        looksFor(client, owner, Period.UPCOMING, "");
    }

    @When("{word} looks at his/her own past bookings at the salon of {word}")
    public void looksBack(String client, String owner) {
        looksFor(client, owner, Period.PAST, "");
    }

    @When("{word} looks at the next page of his/her own bookings at the salon of {word}")
    public void looksFurther(String client, String owner) {
        looksFor(client, owner, Period.UPCOMING, page().next());
    }

    @When("somebody without an account looks at own bookings at the salon of {word}")
    public void strangerLooks(String owner) {
        var query = new ShowMyBookings.Query(story.businessOf(owner), Period.UPCOMING, "");
        story.answered(() -> world.port(ShowMyBookings.class).show(query));
    }

    @When("{word} asks who is behind his/her phone at the salon of {word}")
    public void asksForPeople(String client, String owner) {
        var query = new ShowMyPeople.Query(story.businessOf(owner));
        var port = world.port(ShowMyPeople.class);
        story.answered(() ->
                story.as(Objects.requireNonNull(accounts.get(client)), () -> port.show(query)));
    }

    @When("somebody without an account asks who is behind a phone at the salon of {word}")
    public void strangerAsksForPeople(String owner) {
        var query = new ShowMyPeople.Query(story.businessOf(owner));
        story.answered(() -> world.port(ShowMyPeople.class).show(query));
    }

    @Then("those behind the phone are {word} and {word}, in this order")
    public void areBehind(String one, String other) {
        assertThat(story.answer())
                .isInstanceOfSatisfying(
                        Optional.class,
                        found ->
                                assertThat(((Household) found.orElseThrow()).people())
                                        .extracting(Person::name)
                                        .containsExactly(one, other));
    }

    @Then("nobody is behind the phone")
    public void isBehindNone() {
        assertThat(story.answer()).isEqualTo(Optional.empty());
    }

    @When("{word} looks at own bookings as the owner")
    public void ownerLooks(String owner) {
        var query = new ShowMyBookings.Query(story.businessOf(owner), Period.UPCOMING, "");
        var port = world.port(ShowMyBookings.class);
        story.answered(() -> story.asOwner(owner, () -> port.show(query)));
    }

    @When("{word} goes on with the link found there")
    public void takesLink(String client) {
        var found =
                page().bookings().stream()
                        .filter(one -> name(one).equals(client))
                        .map(MyBooking::manage)
                        .toList();
        assertThat(found).hasSize(1);
        visits.useLink(client, found.getFirst());
    }

    @Then("the bookings found are those of {word} and {word}, in this order")
    public void findsTwo(String one, String other) {
        assertThat(names()).containsExactly(one, other);
    }

    @Then("the only booking found is that of {word}")
    public void findsOne(String client) {
        assertThat(names()).containsExactly(client);
    }

    @Then("no booking is found")
    public void findsNone() {
        assertThat(names()).isEmpty();
    }

    @Then("{int} booking(s) is/are found")
    public void findsMany(int many) {
        assertThat(page().bookings()).hasSize(many);
    }

    @Then("a verified phone is asked for")
    public void asksForPhone() {
        assertThat(story.answer()).isInstanceOf(ShowMyBookings.NoVerifiedPhone.class);
    }

    private void looksFor(String client, String owner, Period period, String after) {
        var query = new ShowMyBookings.Query(story.businessOf(owner), period, after);
        var port = world.port(ShowMyBookings.class);
        story.answered(() ->
                story.as(Objects.requireNonNull(accounts.get(client)), () -> port.show(query)));
    }

    private ShowMyBookings.Page page() {
        return (ShowMyBookings.Page) story.answer();
    }

    private List<String> names() {
        return page().bookings().stream().map(AccountSteps::name).toList();
    }

    private static String name(MyBooking booking) {
        return booking.mine().appointment().client().name();
    }

    @When("{word} asks for his/her own data at the salon of {word}")
    public void asksForData(String client, String owner) {
        var query = new ShowMyFile.Query(story.businessOf(owner));
        var port = world.port(ShowMyFile.class);
        story.answered(() ->
                story.as(Objects.requireNonNull(accounts.get(client)), () -> port.show(query)));
    }

    @When("{word} has his/her own data erased at the salon of {word}")
    public void erases(String client, String owner) {
        world.doBackgroundWork();
        var command = new EraseMyTraces.Command(story.businessOf(owner));
        var port = world.port(EraseMyTraces.class);
        story.answered(() ->
                story.as(Objects.requireNonNull(accounts.get(client)), () -> port.erase(command))
                        .orElse(null));
    }

    @Then("the file tells of {int} visit(s)")
    public void tells(int visits) {
        assertThat(story.answer())
                .isInstanceOfSatisfying(
                        Optional.class,
                        found ->
                                assertThat(((ClientFile) found.orElseThrow()).visits())
                                        .hasSize(visits));
    }

    @Then("there is no file")
    public void isNone() {
        assertThat(story.answer()).isEqualTo(Optional.empty());
    }

    private Caller client(String person, String owner, @Nullable PhoneNumber phone) {
        return new Caller.Member(story.businessOf(owner), person, Set.of(Role.CLIENT), null, phone);
    }
}
