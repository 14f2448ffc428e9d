package kz.localbusiness.features.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import kz.localbusiness.application.booking.AgreeToWhatsApp;
import kz.localbusiness.application.booking.ChooseMyMessages;
import kz.localbusiness.application.client.FindClients;
import kz.localbusiness.application.client.ShowClient;
import kz.localbusiness.application.notice.SetNoticeSettings;
import kz.localbusiness.domain.client.MessagesDecision.MessagesChosen;
import kz.localbusiness.domain.notice.Channel;
import kz.localbusiness.domain.notice.MessageWishes;
import kz.localbusiness.domain.notice.NoticeKind;
import kz.localbusiness.domain.notice.NoticeSettings;
import kz.localbusiness.domain.notice.OptIn;
import kz.localbusiness.features.Story;
import kz.localbusiness.features.World;
import kz.localbusiness.features.booking.Clients;
import kz.localbusiness.features.booking.Visits;

public final class NoticeSteps {

    private final World world;
    private final Story story;
    private final Clients clients;
    private final Visits visits;

    public NoticeSteps(World world, Story story, Clients clients, Visits visits) {
        this.world = world;
        this.story = story;
        this.clients = clients;
        this.visits = visits;
    }

    @Given("{word} leaves an address for messages")
    public void leavesAddress(String client) {
        clients.leavesAddress(client);
    }

    @Given("{word} sends no messages about what is confirmed")
    public void isSilentOnceConfirmed(String owner) {
        send(owner, Set.of(NoticeKind.MOVED));
    }

    @Given("{word} has clients asked how it was")
    public void asksHowItWas(String owner) {
        send(owner, NoticeSettings.OPTIONAL);
    }

    private void send(String owner, Set<NoticeKind> sent) {
        var business = story.businessOf(owner);
        story.asOwner(
                owner,
                () ->
                        world.port(SetNoticeSettings.class)
                                .set(new SetNoticeSettings.Command(business, sent)));
    }

    @Given("{word} wants no e-mails")
    public void wantsNoEmails(String client) {
        choose(client, MessageWishes.NONE.silencing(Channel.EMAIL));
    }

    @Given("{word} wants e-mails again")
    public void wantsEmails(String client) {
        choose(client, MessageWishes.NONE);
    }

    @Given("{word} wants no reminders")
    public void wantsNoReminders(String client) {
        choose(client, MessageWishes.NONE.choosing(Set.of(), Set.of(NoticeKind.REMINDER), null));
    }

    @Given("{word} wants e-mails first")
    public void wantsEmailsFirst(String client) {
        choose(client, MessageWishes.NONE.choosing(Set.of(), Set.of(), Channel.EMAIL));
    }

    @Given("{word} wants no SMS")
    public void wantsNoSms(String client) {
        choose(client, MessageWishes.NONE.silencing(Channel.SMS));
    }

    private void choose(String client, MessageWishes wishes) {
        var command =
                ChooseMyMessages.Command.of(
                        visits.requestOf(client).business(),
                        visits.appointmentOf(client),
                        visits.linkOf(client),
                        wishes);
        assertThat(world.port(ChooseMyMessages.class).choose(command))
                .isEqualTo(new MessagesChosen(wishes));
    }

    @When("{word} agrees to WhatsApp by link")
    public void agrees(String client) {
        agree(client, true);
    }

    @When("{word} wants WhatsApp no more")
    public void withdraws(String client) {
        agree(client, false);
    }

    private void agree(String client, boolean agrees) {
        world.port(AgreeToWhatsApp.class)
                .agree(
                        new AgreeToWhatsApp.Command(
                                visits.requestOf(client).business(),
                                visits.appointmentOf(client),
                                visits.linkOf(client),
                                agrees,
                                OptIn.Where.BY_LINK));
    }

    @Then("{word} has no proof that {word} agreed to WhatsApp")
    public void hasNoProof(String owner, String client) {
        assertThat(wishes(owner, client).optIns()).isEmpty();
    }

    @Then("{word} has the proof that {word} agreed to WhatsApp at {time} on {day}")
    public void hasProof(String owner, String client, LocalTime time, LocalDate day) {
        assertThat(wishes(owner, client).optIns())
                .containsExactly(
                        new OptIn(
                                clients.phoneOf(client), story.at(day, time), OptIn.Where.BY_LINK));
    }

    @Then("{word} sees that {word} wants no e-mails")
    public void seesWish(String owner, String client) {
        assertThat(wishes(owner, client).wants(Channel.EMAIL)).isFalse();
    }

    private MessageWishes wishes(String owner, String client) {
        var business = story.businessOf(owner);
        var named = new FindClients.Query(business, clients.phoneOf(client).value());
        var find = world.port(FindClients.class);
        var found = story.asOwner(owner, () -> find.find(named)).getFirst();
        var show = world.port(ShowClient.class);
        var query = new ShowClient.Query(business, found.id());
        return story.asOwner(owner, () -> show.show(query)).orElseThrow().card().wishes();
    }

    @Given("the mail server is down")
    public void goesDown() {
        world.mailServer(false);
    }

    @Given("the mail server is back")
    public void comesBack() {
        world.mailServer(true);
    }

    @When("the background work is done")
    public void works() {
        world.doBackgroundWork();
    }

    @When("the background work is done {int} minute(s) later")
    @Given("the background work was done {int} minute(s) later")
    public void worksLater(int minutes) {
        world.itIs(world.now().plus(Duration.ofMinutes(minutes)));
        world.doBackgroundWork();
    }

    @When("the background work is done {int} seconds later")
    @Given("the background work was done {int} seconds later")
    public void worksSoon(int seconds) {
        world.itIs(world.now().plus(Duration.ofSeconds(seconds)));
        world.doBackgroundWork();
    }

    @When("the background work is done at {time} on {day}")
    public void worksAt(LocalTime time, LocalDate day) {
        world.itIs(story.at(day, time));
        world.doBackgroundWork();
    }

    @Then("{word} has {int} message(s)")
    public void hasMessages(String client, int many) {
        assertThat(world.messagesTo(story.emailOf(client))).isEqualTo(many);
        assertThat(world.waitingMessages()).isZero();
    }

    @Then("the last message to {word} says {time} on {day}")
    public void says(String client, LocalTime time, LocalDate day) {
        assertThat(world.lastMessageSays(story.emailOf(client), day.atTime(time))).isTrue();
    }

    @Then("nothing waits to be sent")
    public void nothingWaits() {
        assertThat(world.waitingMessages()).isZero();
    }
}
