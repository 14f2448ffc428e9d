package kz.localbusiness.features.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.Role;
import kz.localbusiness.application.booking.ExportClient.ClientFile;
import kz.localbusiness.application.chat.ConfirmChat;
import kz.localbusiness.application.chat.FindChat;
import kz.localbusiness.application.chat.InviteMyChat;
import kz.localbusiness.application.chat.InviteTeamChat;
import kz.localbusiness.application.chat.LeaveMyChat;
import kz.localbusiness.application.chat.LinkChat;
import kz.localbusiness.application.chat.ShowMyChat;
import kz.localbusiness.application.chat.UnlinkChat;
import kz.localbusiness.application.chat.out.InMemoryChatBot;
import kz.localbusiness.domain.chat.ChatDecision.NotInvited;
import kz.localbusiness.domain.chat.ChatDecision.NumberWanted;
import kz.localbusiness.domain.chat.ChatDecision.OtherNumber;
import kz.localbusiness.domain.chat.ChatKey;
import kz.localbusiness.domain.chat.InvitationDecision.Invited;
import kz.localbusiness.domain.chat.MyChat;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.features.Salons;
import kz.localbusiness.features.Story;
import kz.localbusiness.features.World;
import kz.localbusiness.features.booking.Clients;
import kz.localbusiness.features.booking.Visits;
import kz.localbusiness.features.tenancy.People;

public final class TelegramSteps {

    private final World world;
    private final Story story;
    private final Salons salons;
    private final People people;
    private final Clients clients;
    private final Visits visits;
    private final Map<String, ChatKey> keys = new HashMap<>();
    private final Map<String, Long> chats = new HashMap<>();

    public TelegramSteps(
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

    @Given("{word} has linked Telegram")
    public void memberLinks(String person) {
        var command = new InviteTeamChat.Command(salons.business());
        var port = world.port(InviteTeamChat.class);
        var invited = story.as(people.caller(person), () -> port.invite(command)).orElseThrow();
        keys.put(person, InMemoryChatBot.keyOf(invited.door()));
        pressesStart(person);
    }

    @Given("{word} has asked for messages in Telegram")
    @When("{word} asks for messages in Telegram")
    public void asks(String client) {
        asks(client, new Caller.Anyone());
    }

    @Given("{word} has signed in and asked for messages in Telegram")
    public void signsInAndAsks(String client) {
        var own = clients.ownPhoneOf(client);
        asks(client, new Caller.Member(salonOf(client), client, Set.of(Role.CLIENT), null, own));
    }

    private void asks(String client, Caller caller) {
        var command =
                new InviteMyChat.Command(
                        salonOf(client), visits.appointmentOf(client), visits.linkOf(client));
        var port = world.port(InviteMyChat.class);
        var invited = (Invited) story.as(caller, () -> port.invite(command));
        keys.put(client, InMemoryChatBot.keyOf(invited.door()));
    }

    @Given("{word} has pressed start")
    @When("{word} presses start")
    public void pressesStart(String client) {
        pressesStart(client, client);
    }

    @When("{word} presses start with the key of {word}")
    public void pressesStart(String client, String invited) {
        var key = Objects.requireNonNull(keys.get(invited), invited);
        var command = new LinkChat.Command(world.botSecret(), key, chatOf(client));
        story.answered(() -> world.port(LinkChat.class).link(command));
    }

    @When("{word} tells the bot his/her own number")
    public void tellsNumber(String client) {
        for (var business : found(client).invited()) {
            var command =
                    new ConfirmChat.Command(
                            business,
                            world.botSecret(),
                            chatOf(client),
                            clients.ownPhoneOf(client));
            story.answered(() -> world.port(ConfirmChat.class).confirm(command));
        }
    }

    @Given("{word} has written a stop word to the bot")
    @When("{word} writes a stop word to the bot")
    public void stops(String client) {
        for (var business : found(client).linked()) {
            world.port(UnlinkChat.class)
                    .unlink(new UnlinkChat.Command(business, world.botSecret(), chatOf(client)));
        }
    }

    @When("{word} turns messages in Telegram off")
    public void leaves(String client) {
        var command =
                new LeaveMyChat.Command(
                        salonOf(client), visits.appointmentOf(client), visits.linkOf(client));
        assertThat(world.port(LeaveMyChat.class).leave(command)).isEqualTo(new MyChat.NotLinked());
    }

    @Given("{word} has blocked the bot, which was not told")
    public void blocks(String client) {
        world.messenger().block(chatOf(client));
    }

    @Then("the bot has written {int} message(s) to {word}")
    public void hasWritten(int many, String client) {
        assertThat(world.messenger().to(chatOf(client))).hasSize(many);
        assertThat(world.waitingMessages()).isZero();
    }

    @Then("the bot wants to know the number")
    public void wantsNumber() {
        assertThat(story.answer()).isInstanceOf(NumberWanted.class);
    }

    @Then("the bot says that it is another number")
    public void isOtherNumber() {
        assertThat(story.answer()).isInstanceOf(OtherNumber.class);
    }

    @Then("the bot knows no such key")
    public void isNotInvited() {
        assertThat(story.answer()).isEqualTo(new NotInvited());
    }

    @Then("{word} is written to in Telegram")
    public void isWrittenTo(String client) {
        assertThat(standing(client)).isInstanceOf(MyChat.Linked.class);
        assertThat(found(client).linked()).contains(salonOf(client));
    }

    @Then("{word} is not written to in Telegram")
    public void isNotWrittenTo(String client) {
        assertThat(standing(client)).isEqualTo(new MyChat.NotLinked());
        isWrittenToByNobody(client);
    }

    @Then("nobody writes to {word} in Telegram")
    public void isWrittenToByNobody(String client) {
        assertThat(found(client).linked()).isEqualTo(List.of());
    }

    @Then("the file tells of a chat")
    public void tellsOfChat() {
        assertThat(story.answer())
                .isInstanceOfSatisfying(
                        ClientFile.class, file -> assertThat(file.chat()).isNotNull());
    }

    private MyChat standing(String client) {
        var query =
                new ShowMyChat.Query(
                        salonOf(client), visits.appointmentOf(client), visits.linkOf(client));
        return world.port(ShowMyChat.class).show(query);
    }

    private FindChat.Found found(String client) {
        var update = new FindChat.Update(world.botSecret(), number(), chatOf(client));
        return world.port(FindChat.class).find(update).orElseThrow();
    }

    private BusinessId salonOf(String client) {
        return visits.requestOf(client).business();
    }

    /// Scenarios may share one installation.
    private long chatOf(String client) {
        return chats.computeIfAbsent(client, _ -> number());
    }

    private static long number() {
        return ThreadLocalRandom.current().nextLong(1, 1L << 52);
    }
}
