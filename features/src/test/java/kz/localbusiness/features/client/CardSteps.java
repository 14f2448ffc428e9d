package kz.localbusiness.features.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.Role;
import kz.localbusiness.application.client.AddNote;
import kz.localbusiness.application.client.FindClients;
import kz.localbusiness.application.client.FindClients.FoundClient;
import kz.localbusiness.application.client.ImportClients;
import kz.localbusiness.application.client.ImportClients.Answer;
import kz.localbusiness.application.client.ImportClients.Outcome;
import kz.localbusiness.application.client.ListAlike;
import kz.localbusiness.application.client.ListClientVisits;
import kz.localbusiness.application.client.ListClients;
import kz.localbusiness.application.client.ListClients.Filter;
import kz.localbusiness.application.client.ListClients.ListedClient;
import kz.localbusiness.application.client.ListClients.Order;
import kz.localbusiness.application.client.MergeClients;
import kz.localbusiness.application.client.SaveClient;
import kz.localbusiness.application.client.ShowClient;
import kz.localbusiness.application.client.ShowClient.ShownClient;
import kz.localbusiness.application.client.ShowImport;
import kz.localbusiness.domain.client.ClientCard;
import kz.localbusiness.domain.client.ClientId;
import kz.localbusiness.domain.client.ClientImport;
import kz.localbusiness.domain.client.ClientNote;
import kz.localbusiness.domain.client.ClientProfile;
import kz.localbusiness.domain.client.MergeDecision.Merged;
import kz.localbusiness.domain.client.NoteDecision.Noted;
import kz.localbusiness.domain.client.SaveClientDecision.PhoneTaken;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.features.Story;
import kz.localbusiness.features.World;
import kz.localbusiness.features.booking.Clients;

public final class CardSteps {

    private final World world;
    private final Story story;
    private final Clients clients;

    public CardSteps(World world, Story story, Clients clients) {
        this.world = world;
        this.story = story;
        this.clients = clients;
    }

    @When("{word} looks for the client {string}")
    public void looksFor(String owner, String text) {
        story.answered(() -> found(owner, text));
    }

    @Given("{word} has written down the client {string} with the phone {string}")
    public void wroteDown(String owner, String name, String phone) {
        story.answered(() -> saved(owner, name, new PhoneNumber(phone)));
    }

    @When("{word} writes down the client {string} with the phone of {word}")
    public void writesDown(String owner, String name, String other) {
        story.answered(() -> saved(owner, name, clients.phoneOf(other)));
    }

    @When("{word} opens the card of {word}")
    public void opens(String owner, String client) {
        opensByPhone(owner, clients.phoneOf(client).value());
    }

    @When("{word} opens the card with the phone {string}")
    public void opensByPhone(String owner, String phone) {
        var query = new ShowClient.Query(story.businessOf(owner), idOf(owner, phone));
        story.answered(() ->
                story.asOwner(owner, () -> world.port(ShowClient.class).show(query)).orElseThrow());
    }

    @When("{word} merges the card of {word} into that of {word}")
    public void merges(String owner, String other, String kept) {
        var command =
                new MergeClients.Command(
                        story.businessOf(owner),
                        idOf(owner, clients.phoneOf(kept).value()),
                        idOf(owner, clients.phoneOf(other).value()));
        story.answered(
                () -> story.asOwner(owner, () -> world.port(MergeClients.class).merge(command)));
    }

    @When("{word} notes of {word} that {string}")
    public void notes(String owner, String client, String text) {
        var command =
                new AddNote.Command(
                        story.businessOf(owner),
                        idOf(owner, clients.phoneOf(client).value()),
                        UUID.randomUUID(),
                        ClientNote.Kind.PREFERENCE,
                        text);
        story.answered(() -> story.asOwner(owner, () -> world.port(AddNote.class).add(command)));
    }

    @When("{word}, who is {role} of {word}, lists the clients")
    public void lists(String person, Role role, String owner) {
        var caller = new Caller.Member(story.businessOf(owner), person, Set.of(role));
        story.answered(
                () -> story.as(caller, () -> world.port(ListClients.class).list(all(owner))));
    }

    @When(
            "{word} brings along {string} with the phone {string} and {string} with the phone"
                    + " {string}")
    public void brings(String owner, String one, String first, String other, String second) {
        var command =
                new ImportClients.Command(
                        story.businessOf(owner),
                        List.of(profile(one, first), profile(other, second)),
                        false,
                        false);
        story.answered(
                () -> story.asOwner(owner, () -> world.port(ImportClients.class).bring(command)));
    }

    @When("{word} brings along {string} with the phone {string}, whoever is alike {alike}")
    public void bringsOne(String owner, String name, String phone, boolean alike) {
        var command =
                new ImportClients.Command(
                        story.businessOf(owner), List.of(profile(name, phone)), alike, false);
        story.answered(
                () -> story.asOwner(owner, () -> world.port(ImportClients.class).bring(command)));
    }

    @Then("{word} is told of no import")
    public void isToldOfNone(String owner) {
        var query = new ShowImport.Query(story.businessOf(owner));
        assertThat(story.asOwner(owner, () -> world.port(ShowImport.class).show(query))).isEmpty();
    }

    @Then("the import of {word} is {word} at {int} of {int} clients, {int} of them brought along")
    public void goes(String owner, String state, int done, int total, int brought) {
        var query = new ShowImport.Query(story.businessOf(owner));
        var shown =
                story.asOwner(owner, () -> world.port(ShowImport.class).show(query)).orElseThrow();
        assertThat(shown.state())
                .isEqualTo(
                        ClientImport.State.valueOf(
                                state.toUpperCase(Locale.ROOT).replace('-', '_')));
        assertThat(shown.progress())
                .returns(done, ClientImport::done)
                .returns(total, ClientImport::total)
                .returns(brought, ClientImport::brought);
    }

    @ParameterType("included|left out")
    public boolean alike(String words) {
        return words.equals("included");
    }

    @Then("{int} client is told to be alike")
    public void areAlike(int number) {
        var outcomes = ((Answer.Told) story.answer()).outcomes();
        assertThat(outcomes).filteredOn(Outcome.ALIKE::equals).hasSize(number);
    }

    @Then("{int} client is new and {int} is known already")
    public void areBrought(int fresh, int known) {
        var outcomes = ((Answer.Told) story.answer()).outcomes();
        assertThat(outcomes).filteredOn(Outcome.NEW::equals).hasSize(fresh);
        assertThat(outcomes).filteredOn(Outcome.KNOWN::equals).hasSize(known);
    }

    private static ClientProfile profile(String name, String phone) {
        var number = List.of(new PhoneNumber(phone));
        return new ClientProfile(name, number, null, Language.RU, null, List.of());
    }

    @Then("the list of {word} clients of {word} is {string}")
    public void listIs(String filter, String owner, String names) {
        var wanted = Filter.valueOf(filter.toUpperCase(Locale.ROOT));
        var query = new ListClients.Query(story.businessOf(owner), wanted, Order.NAME, "", "", "");
        var page = story.asOwner(owner, () -> world.port(ListClients.class).list(query));
        assertThat(page.clients()).extracting(ListedClient::name).isEqualTo(list(names));
    }

    @Then("the clients found are {string}")
    public void foundAre(String names) {
        var found = (List<?>) story.answer();
        assertThat(found).extracting(one -> ((FoundClient) one).name()).isEqualTo(list(names));
    }

    @Then("the card tells of {int} visit(s) and {int} no-show(s)")
    public void tells(int visits, int noShows) {
        var tally = card().tally();
        assertThat(tally.visits()).isEqualTo(visits);
        assertThat(tally.noShows()).isEqualTo(noShows);
    }

    @Then("the card is called {string} and shows {int} visits")
    public void isCalled(String name, int visits) {
        var card = card();
        var owner = card.business();
        assertThat(card.profile().name()).isEqualTo(name);
        var query = new ListClientVisits.Query(owner, card.id(), "");
        var caller = new Caller.Member(owner, "owner", Set.of(Role.OWNER));
        var page = story.as(caller, () -> world.port(ListClientVisits.class).list(query));
        assertThat(page.visits()).hasSize(visits);
    }

    @Then("the card has {int} phone numbers")
    public void hasNumbers(int number) {
        assertThat(card().profile().phones()).hasSize(number);
    }

    @Given("{word} has given the client with the phone {string} the name {string}")
    public void hasRenamed(String owner, String phone, String name) {
        var command =
                new SaveClient.Command(
                        story.businessOf(owner), idOf(owner, phone), profile(name, phone), true);
        story.asOwner(owner, () -> world.port(SaveClient.class).save(command));
    }

    @Given("{word} has merged the card with the phone {string} into that with {string}")
    public void hasMerged(String owner, String other, String kept) {
        var command =
                new MergeClients.Command(
                        story.businessOf(owner), idOf(owner, kept), idOf(owner, other));
        story.asOwner(owner, () -> world.port(MergeClients.class).merge(command));
    }

    @Then("the cards that {word} finds alike are {string}")
    public void alikeAre(String owner, String groups) {
        var query = new ListAlike.Query(story.businessOf(owner), "");
        var page = story.asOwner(owner, () -> world.port(ListAlike.class).list(query));
        assertThat(page.groups())
                .extracting(group ->
                        Stream.concat(Stream.of(group.kept()), group.others().stream())
                                .map(FoundClient::name)
                                .sorted()
                                .collect(Collectors.joining(" = ")))
                .isEqualTo(list(groups));
    }

    @Then("{string} is proposed as the same person")
    public void isAlike(String name) {
        assertThat(((ShownClient) story.answer()).alike())
                .extracting(FoundClient::name)
                .containsExactly(name);
    }

    @Then("looking for {string} {word} finds {string} by the note {string}")
    public void findsByNote(String text, String owner, String names, String note) {
        var query =
                new ListClients.Query(
                        story.businessOf(owner), Filter.ALL, Order.NAME, "", text, "");
        var page = story.asOwner(owner, () -> world.port(ListClients.class).list(query));
        assertThat(page.clients()).extracting(ListedClient::name).isEqualTo(list(names));
        assertThat(page.clients()).extracting(ListedClient::note).allMatch(note::equals);
    }

    @Then("the card has the note {string} of {time} on {day}")
    public void hasNote(String text, LocalTime time, LocalDate day) {
        assertThat(card().notes())
                .singleElement()
                .returns(text, ClientNote::text)
                .returns(story.at(day, time), ClientNote::at);
    }

    @Then("the number is refused as that of {string}")
    public void isTaken(String name) {
        assertThat(((PhoneTaken) story.answer()).name()).isEqualTo(name);
    }

    private ClientCard card() {
        return switch (story.answer()) {
            case ShownClient shown -> shown.card();
            case Merged(var card) -> card;
            case Noted(var card) -> card;
            case Object other -> throw new IllegalStateException("no card in " + other);
        };
    }

    private Object saved(String owner, String name, PhoneNumber phone) {
        var profile = new ClientProfile(name, List.of(phone), null, Language.RU, null, List.of());
        var id = new ClientId(UUID.randomUUID());
        var command = new SaveClient.Command(story.businessOf(owner), id, profile, false);
        return story.asOwner(owner, () -> world.port(SaveClient.class).save(command));
    }

    private ClientId idOf(String owner, String phone) {
        return found(owner, phone).getFirst().id();
    }

    private List<FoundClient> found(String owner, String text) {
        var query = new FindClients.Query(story.businessOf(owner), text);
        return story.asOwner(owner, () -> world.port(FindClients.class).find(query));
    }

    private ListClients.Query all(String owner) {
        return new ListClients.Query(story.businessOf(owner), Filter.ALL, Order.NAME, "", "", "");
    }

    private static List<String> list(String names) {
        return Stream.of(names.split(", ")).filter(name -> !name.isEmpty()).toList();
    }
}
