package kz.localbusiness.features.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import kz.localbusiness.application.notice.ListNotices;
import kz.localbusiness.application.notice.SetDeliveryRules;
import kz.localbusiness.application.notice.ShowNoticeSettings;
import kz.localbusiness.application.notice.TakeDeliveryReport;
import kz.localbusiness.application.notice.out.PlayedSms.Fault;
import kz.localbusiness.application.notice.out.SimulatedTexts.Text;
import kz.localbusiness.domain.notice.Channel;
import kz.localbusiness.domain.notice.DeliveryFailure;
import kz.localbusiness.domain.notice.DeliveryReport;
import kz.localbusiness.domain.notice.DeliveryRules;
import kz.localbusiness.domain.notice.Notice;
import kz.localbusiness.domain.notice.NoticeKind;
import kz.localbusiness.features.Story;
import kz.localbusiness.features.World;
import kz.localbusiness.features.booking.Clients;
import kz.localbusiness.features.booking.Visits;

/// By which ways, and when.
public final class DeliverySteps {

    private final World world;
    private final Story story;
    private final Clients clients;
    private final Visits visits;

    public DeliverySteps(World world, Story story, Clients clients, Visits visits) {
        this.world = world;
        this.story = story;
        this.clients = clients;
        this.visits = visits;
    }

    @Given("{word} writes by SMS first and by e-mail then, after {int} minutes")
    public void writesBySms(String owner, int minutes) {
        delivers(
                owner,
                rules ->
                        new DeliveryRules(
                                List.of(Channel.SMS, Channel.EMAIL),
                                rules.reminders(),
                                Duration.ofMinutes(minutes),
                                rules.quiet()));
    }

    @Given("{word} has clients reminded {int} and {int} hours before")
    public void remindsTwice(String owner, int first, int second) {
        reminds(owner, List.of(Duration.ofHours(first), Duration.ofHours(second)));
    }

    @Given("{word} reminds no clients")
    public void remindsNobody(String owner) {
        reminds(owner, List.of());
    }

    private void reminds(String owner, List<Duration> before) {
        delivers(
                owner,
                rules -> new DeliveryRules(rules.order(), before, rules.patience(), rules.quiet()));
    }

    private void delivers(String owner, UnaryOperator<DeliveryRules> change) {
        var business = story.businessOf(owner);
        var show = world.port(ShowNoticeSettings.class);
        var set = world.port(SetDeliveryRules.class);
        story.asOwner(
                owner,
                () -> {
                    var now = show.show(new ShowNoticeSettings.Query(business)).delivery();
                    return set.set(new SetDeliveryRules.Command(business, change.apply(now)));
                });
    }

    @Given("nobody has the number of {word}")
    public void hasNoNumber(String client) {
        world.sms().next(clients.phoneOf(client), Fault.BAD_NUMBER);
    }

    @Given("the answer of the SMS provider to a message for {word} gets lost")
    public void losesAnswer(String client) {
        world.sms().next(clients.phoneOf(client), Fault.LOST);
    }

    @Given("a message to the SMS provider for {word} gets lost")
    public void losesMessage(String client) {
        world.sms().next(clients.phoneOf(client), Fault.SWALLOWED);
    }

    @When("all SMS reach their phones")
    public void reachPhones() {
        world.sms().becomes(new DeliveryReport.Standing.Delivered());
    }

    @When("the SMS provider tells {word} that the message has arrived")
    public void tellsOfArrival(String owner) {
        tells(owner, new DeliveryReport.Standing.Delivered());
    }

    @When("the SMS provider tells {word} that the message did not arrive")
    public void tellsOfFailure(String owner) {
        tells(owner, new DeliveryReport.Standing.Failed(DeliveryFailure.UNREACHABLE));
    }

    private void tells(String owner, DeliveryReport.Standing standing) {
        var delivery = notices(owner).findFirst().orElseThrow().deliveries().getFirst();
        var reference = Objects.requireNonNull(delivery.reference());
        var report = new DeliveryReport(standing, world.now(), null);
        world.port(TakeDeliveryReport.class)
                .take(new TakeDeliveryReport.Told(Channel.SMS, reference, report));
    }

    @Then("{word} has got {int} SMS from {word}")
    public void hasSms(String client, int many, String owner) {
        assertThat(sms(client, owner)).hasSize(many);
    }

    @Then("the last SMS of {word} to {word} begins {string}")
    public void begins(String owner, String client, String words) {
        assertThat(sms(client, owner).getLast().text()).startsWith(words);
    }

    @Then("the last SMS of {word} to {word} does not contain {string}")
    public void doesNotContain(String owner, String client, String words) {
        assertThat(sms(client, owner).getLast().text()).doesNotContain(words);
    }

    private List<Text> sms(String client, String owner) {
        var ours = notices(owner).map(notice -> notice.id().reference(Channel.SMS)).toList();
        return world.sms().taken(clients.phoneOf(client)).stream()
                .filter(text -> ours.contains(text.ours()))
                .toList();
    }

    @Then("the last message of {word} is a reminder")
    public void isReminder(String owner) {
        assertThat(notices(owner).findFirst())
                .hasValueSatisfying(last -> assertThat(last.kind()).isEqualTo(NoticeKind.REMINDER));
    }

    @Then("{word} has asked {word} {int} time(s) how it was")
    public void hasAsked(String owner, String client, int times) {
        assertThat(told(owner, client, NoticeKind.COMPLETED)).hasSize(times);
    }

    @Then("{word} has told {word} {int} time(s) of a payment")
    public void hasToldOfPayment(String owner, String client, int times) {
        assertThat(told(owner, client, NoticeKind.RECEIPT)).hasSize(times);
    }

    @Then("{word} has told {word} {int} time(s) of a refund")
    public void hasToldOfRefund(String owner, String client, int times) {
        assertThat(told(owner, client, NoticeKind.REFUND)).hasSize(times);
    }

    private Stream<Notice> told(String owner, String client, NoticeKind kind) {
        var visit = visits.appointmentOf(client);
        return notices(owner)
                .filter(one -> one.kind() == kind && one.appointment().equals(visit))
                .filter(one -> !one.deliveries().isEmpty());
    }

    private Stream<Notice> notices(String owner) {
        var query = new ListNotices.Query(story.businessOf(owner), null);
        var list = world.port(ListNotices.class);
        return story.asOwner(owner, () -> list.list(query)).lines().stream()
                .map(ListNotices.Line::notice)
                .filter(Notice::isForClient);
    }
}
