package kz.localbusiness.application.notice;

import static kz.localbusiness.application.OpenSalon.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.application.OpenSalon;
import kz.localbusiness.application.Role;
import kz.localbusiness.application.booking.RelayNews;
import kz.localbusiness.application.chat.FindChat;
import kz.localbusiness.application.chat.InviteTeamChat;
import kz.localbusiness.application.chat.LeaveTeamChat;
import kz.localbusiness.application.chat.LinkChat;
import kz.localbusiness.application.chat.ShowChat;
import kz.localbusiness.application.chat.ShowTeamChat;
import kz.localbusiness.application.chat.UnlinkChat;
import kz.localbusiness.application.chat.out.InMemoryChatBot;
import kz.localbusiness.application.notice.out.ChatMessages.Button;
import kz.localbusiness.application.notice.out.PushFixture;
import kz.localbusiness.application.notice.out.RecordedPushes.Pushed;
import kz.localbusiness.application.notice.out.SimulatedChats.Message;
import kz.localbusiness.application.team.RemoveColleague;
import kz.localbusiness.application.team.SignOutEverywhere;
import kz.localbusiness.domain.chat.ChatDecision;
import kz.localbusiness.domain.chat.ChatDecision.NotInvited;
import kz.localbusiness.domain.chat.ChatDecision.TeamLinked;
import kz.localbusiness.domain.chat.ChatKey;
import kz.localbusiness.domain.chat.TeamChat;
import kz.localbusiness.domain.notice.Channel;
import kz.localbusiness.domain.notice.DeliveryFailure;
import kz.localbusiness.domain.notice.HandOver;
import kz.localbusiness.domain.notice.Notice;
import kz.localbusiness.domain.notice.PushSubscriber;
import kz.localbusiness.domain.notice.PushSubscription.Browser;
import kz.localbusiness.domain.notice.TeamNews.Kind;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.team.AccountId;
import kz.localbusiness.domain.team.Colleague;
import kz.localbusiness.domain.team.Colleague.Standing;
import kz.localbusiness.domain.team.Team;
import kz.localbusiness.domain.team.TeamRole;
import org.junit.jupiter.api.Test;

/// Ainur runs the salon, Saule helps her; both want to be told in other ways than by e-mail.
class TellTeamByOtherWaysTest {

    private static final long CHAT = 7_000_000_001L;

    private final OpenSalon salon = new OpenSalon();
    private final Colleague ainur = colleague("ainur", TeamRole.OWNER);
    private final Colleague saule = colleague("saule", TeamRole.MANAGER);

    TellTeamByOtherWaysTest() {
        var team = Team.of(salon.business, List.of(ainur, saule));
        salon.run(() -> salon.platform.teams.save(team));
        choose(ainur, Map.of());
        choose(saule, Map.of());
    }

    @Test
    void writesInTheChatOfWhoeverHasLinkedIt() {
        choose(ainur, Map.of(Channel.TELEGRAM, Set.of(Kind.values())));
        assertThat(starts(invited(ainur), CHAT)).isInstanceOf(TeamLinked.class);

        bookedAndSent("12:00");

        var message = inChat().getFirst();
        assertThat(inChat()).hasSize(1);
        assertThat(message.text()).contains("BOOKED", "12:00").doesNotContain("+7");
        assertThat(message.buttons()).extracting(Button::text).containsExactly("Day KK");
        assertThat(message.buttons())
                .extracting(button -> button.target().toString())
                .containsExactly("http://localhost/salon/admin?date=2026-03-02");
        assertThat(salon.platform.staffEmails.sent()).isEmpty();
    }

    @Test
    void writesByMailToWhoeverHasNoChatYet() {
        var all = Set.of(Kind.values());
        choose(ainur, Map.of(Channel.TELEGRAM, all, Channel.WEB_PUSH, all, Channel.EMAIL, all));

        bookedAndSent("12:00");

        assertThat(salon.platform.staffEmails.sent()).hasSize(1);
    }

    @Test
    void doesNotWriteToAChatOfWhatIsNotWantedThere() {
        choose(ainur, Map.of(Channel.TELEGRAM, Set.of(Kind.CANCELLED)));
        starts(invited(ainur), CHAT);

        bookedAndSent("12:00");

        assertThat(inChat()).isEmpty();
    }

    @Test
    void unlinksWhoeverHasBlockedTheBotAndTriesTheNextWay() {
        var all = Set.of(Kind.values());
        choose(ainur, Map.of(Channel.TELEGRAM, all, Channel.EMAIL, all));
        starts(invited(ainur), CHAT);
        salon.platform.chatMessages.block(CHAT);

        bookedAndSent("12:00");
        sendDue();

        assertThat(standing(ainur)).isEqualTo(new TeamChat.NotLinked());
        assertThat(salon.platform.staffEmails.sent()).hasSize(1);
    }

    @Test
    void letsAKeyBeUsedOnceWithinAnHour() {
        var key = invited(ainur);
        salon.platform.clock.advance(Duration.ofHours(1));
        assertThat(starts(key, CHAT)).isEqualTo(new NotInvited());

        var other = invited(ainur);
        var latest = invited(ainur);
        assertThat(starts(other, CHAT)).isEqualTo(new NotInvited());
        assertThat(starts(latest, CHAT)).isInstanceOf(TeamLinked.class);
        assertThat(starts(latest, CHAT)).isInstanceOf(TeamLinked.class);
        assertThat(starts(latest, CHAT + 1)).isEqualTo(new NotInvited());
        assertThat(standing(ainur)).isEqualTo(new TeamChat.Linked(salon.platform.clock.instant()));
        assertThat(standing(saule)).isEqualTo(new TeamChat.NotLinked());
    }

    @Test
    void stopsInTheChatAndOnThePage() {
        starts(invited(ainur), CHAT);
        assertThat(found().linked()).containsExactly(salon.business);
        assertThat(
                        salon.platform
                                .port(ShowChat.class)
                                .show(new ShowChat.Query(salon.business, secret(), CHAT))
                                .orElseThrow()
                                .language())
                .isEqualTo(Language.KK);

        salon.platform
                .port(UnlinkChat.class)
                .unlink(new UnlinkChat.Command(salon.business, secret(), CHAT));
        assertThat(standing(ainur)).isEqualTo(new TeamChat.NotLinked());
        assertThat(found().linked()).isEmpty();

        starts(invited(ainur), CHAT);
        var leave = salon.platform.port(LeaveTeamChat.class);
        as(
                ainur,
                () -> {
                    leave.leave(new LeaveTeamChat.Command(salon.business));
                    return true;
                });
        assertThat(standing(ainur)).isEqualTo(new TeamChat.NotLinked());
    }

    @Test
    void endsWhenSomebodyLeavesTheTeam() {
        starts(invited(saule), CHAT);
        var key = invited(saule);
        listens(saule, 1);
        assertThat(browsersOf(saule)).hasSize(1);
        var remove = salon.platform.port(RemoveColleague.class);

        as(
                ainur,
                () -> remove.remove(new RemoveColleague.Command(salon.business, saule.account())));

        assertThat(found().linked()).isEmpty();
        assertThat(starts(key, CHAT)).isEqualTo(new NotInvited());
        assertThat(standing(saule)).isEqualTo(new TeamChat.NotLinked());
        assertThat(browsersOf(saule)).isEmpty();
    }

    private List<Browser> browsersOf(Colleague who) {
        var subscriber = new PushSubscriber.Member(who.account());
        return CurrentBusiness.as(
                salon.business, () -> salon.platform.browsers.of(subscriber).browsers());
    }

    @Test
    void linksNobodyWhoHasLeftMeanwhile() {
        var key = invited(saule);
        salon.run(() -> {
            var team = salon.platform.teams.current().orElseThrow();
            salon.platform.teams.save(team.without(saule.account()));
        });

        assertThat(starts(key, CHAT)).isEqualTo(new NotInvited());
        assertThat(found().linked()).isEmpty();
        var invite = salon.platform.port(InviteTeamChat.class);
        assertThat(as(saule, () -> invite.invite(new InviteTeamChat.Command(salon.business))))
                .isEmpty();
    }

    @Test
    void endsWhenSomebodySignsOutEverywhere() {
        starts(invited(ainur), CHAT);
        var signOut = salon.platform.port(SignOutEverywhere.class);

        as(ainur, () -> signOut.signOut(new SignOutEverywhere.Command(salon.business, null)));

        assertThat(found().linked()).isEmpty();
    }

    @Test
    void knowsNoWayToABotThatIsNotThere() {
        salon.platform.bot.goAway();
        var invite = salon.platform.port(InviteTeamChat.class);

        assertThat(as(ainur, () -> invite.invite(new InviteTeamChat.Command(salon.business))))
                .isEmpty();
        assertThat(standing(ainur)).isEqualTo(new TeamChat.NoBot());
    }

    @Test
    void pushesToEveryBrowserOfWhoeverWantsItWithoutTheNameOfTheClient() {
        choose(ainur, Map.of(Channel.WEB_PUSH, Set.of(Kind.values())));
        listens(ainur, 1);
        listens(ainur, 2);
        listens(saule, 3);

        bookedAndSent("12:00");

        assertThat(pushed())
                .extracting(one -> PushFixture.number(one.to()))
                .containsExactlyInAnyOrder(1, 2);
        var client = salon.day(MONDAY).appointments().getFirst().client().name();
        assertThat(pushed())
                .allSatisfy(one -> {
                    assertThat(one.title()).isEqualTo("Salon");
                    assertThat(one.text()).contains("BOOKED", "12:00").doesNotContain(client);
                    assertThat(one.target().toString())
                            .isEqualTo("http://localhost/salon/admin?date=2026-03-02");
                });
    }

    @Test
    void writesAlsoByOtherWaysToWhoeverMayNotOpenTheirBrowser() {
        var all = Set.of(Kind.values());
        choose(ainur, Map.of(Channel.WEB_PUSH, all, Channel.TELEGRAM, all, Channel.EMAIL, all));
        listens(ainur, 1);

        bookedAndSent("12:00");
        assertThat(pushed()).hasSize(1);
        assertThat(salon.platform.staffEmails.sent()).hasSize(1);

        starts(invited(ainur), CHAT);
        bookedAndSent("14:00");
        sendDue();

        assertThat(pushed()).hasSize(2);
        assertThat(inChat()).hasSize(1);
        assertThat(salon.platform.staffEmails.sent()).hasSize(1);
        assertThat(states()).containsOnly(new Notice.State.Sent());
    }

    @Test
    void isContentWithABrowserWhereNothingElseIsWanted() {
        choose(ainur, Map.of(Channel.WEB_PUSH, Set.of(Kind.values())));
        listens(ainur, 1);

        bookedAndSent("12:00");
        sendDue();

        assertThat(pushed()).hasSize(1);
        assertThat(states()).containsOnly(new Notice.State.Sent());
    }

    @Test
    void countsAsSentWhereTheVisitIsOffBeforeAnotherWayTakesIt() {
        var all = Set.of(Kind.values());
        choose(ainur, Map.of(Channel.WEB_PUSH, all, Channel.EMAIL, all));
        listens(ainur, 1);
        salon.platform.staffEmails.refuse();
        bookedAndSent("12:00");

        salon.platform.clock.setTo(salon.day(MONDAY).appointments().getFirst().slot().start());
        sendDue();

        assertThat(pushed()).hasSize(1);
        assertThat(states()).containsOnly(new Notice.State.Sent());
    }

    @Test
    void replacesInABrowserWhatWasToldOfTheSameVisit() {
        choose(ainur, Map.of(Channel.WEB_PUSH, Set.of(Kind.values())));
        listens(ainur, 1);

        bookedAndSent("12:00");
        bookedAndSent("14:00");

        assertThat(pushed()).extracting(Pushed::topic).doesNotHaveDuplicates();
        assertThat(pushed().getFirst().topic())
                .isEqualTo("team " + salon.day(MONDAY).appointments().getFirst().id().value());
        assertThat(pushed().getFirst().rest())
                .isEqualTo(
                        Duration.between(
                                salon.platform.clock.instant(),
                                salon.day(MONDAY).appointments().getFirst().slot().start()));
    }

    @Test
    void forgetsABrowserThatIsGoneAndTriesTheNextWay() {
        var all = Set.of(Kind.values());
        choose(ainur, Map.of(Channel.WEB_PUSH, all, Channel.EMAIL, all));
        listens(ainur, 1);
        salon.platform.pushes.next(new HandOver.Refused(DeliveryFailure.BLOCKED));

        bookedAndSent("12:00");
        sendDue();
        bookedAndSent("14:00");

        assertThat(pushed()).isEmpty();
        assertThat(salon.platform.staffEmails.sent()).hasSize(2);
    }

    private ChatKey invited(Colleague who) {
        var port = salon.platform.port(InviteTeamChat.class);
        var command = new InviteTeamChat.Command(salon.business);
        return InMemoryChatBot.keyOf(as(who, () -> port.invite(command)).orElseThrow().door());
    }

    private ChatDecision starts(ChatKey key, long chat) {
        var command = new LinkChat.Command(secret(), key, chat);
        return salon.platform.port(LinkChat.class).link(command);
    }

    private TeamChat standing(Colleague who) {
        var port = salon.platform.port(ShowTeamChat.class);
        return as(who, () -> port.show(new ShowTeamChat.Query(salon.business)));
    }

    private FindChat.Found found() {
        return salon.platform
                .port(FindChat.class)
                .find(new FindChat.Update(secret(), 1, CHAT))
                .orElseThrow();
    }

    private void listens(Colleague who, int number) {
        var port = salon.platform.port(TurnOnPush.class);
        var browser = PushFixture.browser(number);
        as(who, () -> port.turnOn(new TurnOnPush.Command(salon.business, null, browser)));
    }

    private List<Message> inChat() {
        return salon.platform.chatMessages.to(CHAT);
    }

    /// What the team was told: the client has no browser.
    private List<Pushed> pushed() {
        return salon.platform.pushes.sent();
    }

    /// Of what the team was told.
    private List<Notice.State> states() {
        return salon.platform.notices.everything().stream()
                .filter(notice -> !notice.isForClient())
                .map(Notice::state)
                .toList();
    }

    private String secret() {
        return salon.platform.botSecret.text();
    }

    private void bookedAndSent(String time) {
        salon.booked(MONDAY, time);
        salon.platform.callers.become(new Caller.Platform());
        salon.platform.port(RelayNews.class).relay(salon.relay(MONDAY));
        sendDue();
    }

    private void sendDue() {
        salon.platform.callers.become(new Caller.Platform());
        var send = salon.platform.port(SendNotice.class);
        salon.platform.port(ListDueNotices.class).due(100).forEach(send::send);
        salon.platform.callers.become(new Caller.Anyone());
    }

    private void choose(Colleague who, Map<Channel, Set<Kind>> wanted) {
        var command = new ChooseMyWishes.Command(salon.business, Language.KK, wanted);
        var chosen = as(who, () -> salon.platform.port(ChooseMyWishes.class).choose(command));
        assertThat(chosen).isPresent();
    }

    private <T> T as(Colleague who, Supplier<T> act) {
        var role = Set.of(Role.valueOf(who.role().name()));
        salon.platform.callers.become(
                new Caller.Member(salon.business, who.account().value(), role, null));
        try {
            return Objects.requireNonNull(act.get());
        } finally {
            salon.platform.callers.become(new Caller.Anyone());
        }
    }

    private static Colleague colleague(String name, TeamRole role) {
        var email = new EmailAddress(name + "@example.kz");
        return new Colleague(new AccountId(name), "", email, role, null, Standing.SETTLED);
    }
}
