package kz.localbusiness.application.notice;

import static kz.localbusiness.application.OpenSalon.MONDAY;
import static kz.localbusiness.application.OpenSalon.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.OpenSalon;
import kz.localbusiness.application.Role;
import kz.localbusiness.application.booking.CancelAppointment;
import kz.localbusiness.application.booking.ConfirmAppointment;
import kz.localbusiness.application.booking.MoveAppointment;
import kz.localbusiness.application.booking.MoveMyAppointment;
import kz.localbusiness.application.booking.ReinstateAppointment;
import kz.localbusiness.application.booking.RelayNews;
import kz.localbusiness.application.notice.StaffMessage.News;
import kz.localbusiness.application.team.RemoveColleague;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.EventId;
import kz.localbusiness.domain.notice.Channel;
import kz.localbusiness.domain.notice.MemberWishes;
import kz.localbusiness.domain.notice.Notice;
import kz.localbusiness.domain.notice.Notice.State;
import kz.localbusiness.domain.notice.Notice.Why;
import kz.localbusiness.domain.notice.ResendDecision.Resent;
import kz.localbusiness.domain.notice.Subject;
import kz.localbusiness.domain.notice.TeamNews.Kind;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.staff.StaffId;
import kz.localbusiness.domain.team.AccountId;
import kz.localbusiness.domain.team.Colleague;
import kz.localbusiness.domain.team.Colleague.Standing;
import kz.localbusiness.domain.team.Team;
import kz.localbusiness.domain.team.TeamRole;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Ainur runs the salon, Aigerim works there.
class TellTeamTest {

    private final OpenSalon salon = new OpenSalon();
    private final Colleague ainur = colleague("ainur", TeamRole.OWNER, null);
    private final Colleague aigerim = colleague("aigerim", TeamRole.STAFF, salon.aigerim);

    TellTeamTest() {
        var team = Team.of(salon.business, List.of(ainur, aigerim));
        salon.run(() -> salon.platform.teams.save(team));
    }

    @Test
    void writesOnceToEachWithTheWayToTheDay() {
        salon.booked(MONDAY, "12:00");
        relay();
        relay();
        sendDue();
        sendDue();

        assertThat(emails())
                .extracting(StaffMessage::to)
                .containsExactlyInAnyOrder(ainur.email(), aigerim.email());
        var email = emails().getFirst();
        assertThat(email.news()).isEqualTo(News.BOOKED);
        assertThat(email.language()).isEqualTo(Language.RU);
        assertThat(email.staffName()).isEqualTo("Aigerim");
        assertThat(email.page().toString())
                .isEqualTo("http://localhost/salon/admin?date=2026-03-02");
        assertThat(email.choicePage().toString()).isEqualTo("http://localhost/salon/admin/account");
        assertThat(emails()).extracting(StaffMessage::id).doesNotHaveDuplicates();
        assertThat(salon.platform.emails.sent()).hasSize(1);
    }

    @Test
    void writesOfWhatEachWantsInTheLanguageOfEach() {
        choose(aigerim, Role.STAFF, Language.KK, Map.of(Channel.EMAIL, Set.of(Kind.BOOKED)));
        choose(ainur, Role.OWNER, Language.EN, Map.of(Channel.EMAIL, Set.of(Kind.CANCELLED)));
        booked();

        cancel();
        sendLater();

        assertThat(emails()).isEmpty();
        assertThat(toTeam()).isEmpty();
        salon.booked(MONDAY, "14:00");
        choose(aigerim, Role.STAFF, Language.KK, Map.of(Channel.EMAIL, Set.of(Kind.values())));
        relay();
        sendDue();
        assertThat(emails()).extracting(StaffMessage::to).containsExactly(aigerim.email());
        assertThat(emails()).extracting(StaffMessage::language).containsExactly(Language.KK);
    }

    @Test
    void asksAgainWhatIsWantedWhenItIsSent() {
        booked();
        choose(ainur, Role.OWNER, Language.RU, Map.of());

        sendDue();

        assertThat(emails()).extracting(StaffMessage::to).containsExactly(aigerim.email());
        assertThat(noticeTo(ainur).state()).isEqualTo(new State.Dropped(Why.NO_WAY));
    }

    @Test
    void tellsNothingToWhoeverHasLeftMeanwhile() {
        booked();
        var account = aigerim.account();
        var command = new RemoveColleague.Command(salon.business, account);
        as(ainur, Role.OWNER, () -> salon.platform.port(RemoveColleague.class).remove(command));

        sendDue();

        assertThat(emails()).extracting(StaffMessage::to).containsExactly(ainur.email());
        assertThat(salon.<Boolean>call(() -> wishes(account))).isFalse();
    }

    @Test
    void tellsNothingThatIsNotTrueAnyMore() {
        booked();
        cancel();

        sendDue();

        assertThat(emails()).isEmpty();
        assertThat(toTeam())
                .filteredOn(notice -> notice.state() instanceof State.Dropped)
                .hasSize(2);
    }

    @Test
    void tellsWhoServesThatTheOwnerHasMovedTheVisitOnceItStays() {
        var visit = booked();
        sendDue();
        move(visit, "15:00");
        salon.platform.clock.advance(Duration.ofSeconds(10));
        move(visit, "16:00");
        salon.platform.clock.advance(Duration.ofSeconds(5));
        sendDue();
        assertThat(emails()).hasSize(2);

        sendLater();

        assertThat(emails()).hasSize(3);
        assertThat(emails().getLast().to()).isEqualTo(aigerim.email());
        assertThat(emails().getLast().news()).isEqualTo(News.CHANGED);
        assertThat(emails().getLast().appointment().slot().start())
                .isEqualTo(salon.at(MONDAY, "16:00"));
    }

    @Test
    void tellsBothThatTheClientHasMovedTheVisit() {
        var visit = salon.booked(TUESDAY, "12:00");
        relay(TUESDAY);
        sendDue();

        salon.platform.port(MoveMyAppointment.class).move(salon.move(visit, TUESDAY, "15:00"));
        relay(TUESDAY);
        sendDue();

        assertThat(emails().subList(2, 4))
                .extracting(StaffMessage::news)
                .containsExactly(News.CHANGED, News.CHANGED);
    }

    @Test
    void writesNothingOfWhatTheOwnerHasTakenBackAtOnce() {
        var visit = booked();
        confirm(visit);
        sendDue();
        cancel();
        salon.platform.clock.advance(Duration.ofSeconds(9));
        reinstate(visit);

        sendLater();

        assertThat(emails()).hasSize(2);
    }

    @Test
    void triesAgainLaterWhenTheMailServerRefuses() {
        booked();
        salon.platform.staffEmails.refuse();
        sendDue();
        salon.platform.staffEmails.accept();
        sendDue();
        assertThat(emails()).isEmpty();

        salon.platform.clock.advance(Duration.ofMinutes(1));
        sendDue();

        assertThat(emails()).hasSize(2);
        assertThat(toTeam()).extracting(Notice::attempts).containsExactly(2, 2);
    }

    @Test
    void sendsOnceMoreWhatTheOwnerHasSentAgain() {
        booked();
        sendDue();
        var again = new EventId(salon.platform.ids.next());
        var command = new ResendNotice.Command(salon.business, noticeTo(ainur).id(), again);

        var answer =
                as(
                        ainur,
                        Role.OWNER,
                        () -> salon.platform.port(ResendNotice.class).resend(command));
        sendDue();

        assertThat(answer).isInstanceOf(Resent.class);
        assertThat(emails()).hasSize(3);
        assertThat(emails().getLast().to()).isEqualTo(ainur.email());
    }

    @Test
    void saysInTheLogWhomEachMessageIsFor() {
        booked();
        sendDue();

        var query = new ListNotices.Query(salon.business, null);
        var page = as(ainur, Role.OWNER, () -> salon.platform.port(ListNotices.class).list(query));

        assertThat(page.lines())
                .extracting(ListNotices.Line::member)
                .containsExactlyInAnyOrder(null, ainur, aigerim);
    }

    @Test
    void showsEachTheirOwnWishes() {
        var mine = Map.of(Channel.EMAIL, Set.of(Kind.REVIEWED));
        choose(aigerim, Role.STAFF, Language.KK, mine);
        var query = new ShowMyWishes.Query(salon.business);
        var show = salon.platform.port(ShowMyWishes.class);

        var ofAigerim = as(aigerim, Role.STAFF, () -> show.show(query)).orElseThrow();
        var ofAinur = as(ainur, Role.OWNER, () -> show.show(query)).orElseThrow();

        assertThat(ofAigerim.wishes().wanted()).isEqualTo(mine);
        assertThat(ofAigerim.address()).isEqualTo(aigerim.email());
        assertThat(ofAigerim.ways())
                .containsExactly(Channel.EMAIL, Channel.TELEGRAM, Channel.WEB_PUSH);
        assertThat(ofAinur.wishes().ways(Kind.BOOKED)).isEqualTo(MemberWishes.WAYS);
        assertThat(as(colleague("dana", TeamRole.STAFF, null), Role.STAFF, () -> show.show(query)))
                .isEmpty();
    }

    private Appointment booked() {
        var visit = salon.booked(MONDAY, "12:00");
        relay();
        return visit;
    }

    private void confirm(Appointment visit) {
        var command = new ConfirmAppointment.Command(salon.business, visit.id());
        as(ainur, Role.OWNER, () -> salon.platform.port(ConfirmAppointment.class).confirm(command));
        relay();
    }

    private void cancel() {
        var id = salon.day(MONDAY).appointments().getFirst().id();
        var command = new CancelAppointment.Command(salon.business, id, "");
        as(ainur, Role.OWNER, () -> salon.platform.port(CancelAppointment.class).cancel(command));
        relay();
    }

    private void reinstate(Appointment visit) {
        var command = new ReinstateAppointment.Command(salon.business, visit.id());
        as(
                ainur,
                Role.OWNER,
                () -> salon.platform.port(ReinstateAppointment.class).reinstate(command));
        relay();
    }

    private void move(Appointment visit, String time) {
        var start = salon.at(MONDAY, time);
        var command = new MoveAppointment.Command(salon.business, visit.id(), start, null, true);
        as(ainur, Role.OWNER, () -> salon.platform.port(MoveAppointment.class).move(command));
        relay();
    }

    private void choose(
            Colleague who, Role role, Language language, Map<Channel, Set<Kind>> wanted) {
        var command = new ChooseMyWishes.Command(salon.business, language, wanted);
        var chosen = as(who, role, () -> salon.platform.port(ChooseMyWishes.class).choose(command));
        assertThat(chosen).isPresent();
    }

    private <T> T as(Colleague who, Role role, Supplier<T> act) {
        var account = who.account().value();
        salon.platform.callers.become(
                new Caller.Member(salon.business, account, Set.of(role), who.staff()));
        try {
            return act.get();
        } finally {
            salon.platform.callers.become(new Caller.Anyone());
        }
    }

    private void relay() {
        relay(MONDAY);
    }

    private void relay(LocalDate date) {
        salon.platform.callers.become(new Caller.Platform());
        salon.platform.port(RelayNews.class).relay(salon.relay(date));
        salon.platform.callers.become(new Caller.Anyone());
    }

    private void sendLater() {
        salon.platform.clock.advance(Duration.ofSeconds(15));
        sendDue();
    }

    private void sendDue() {
        salon.platform.callers.become(new Caller.Platform());
        var send = salon.platform.port(SendNotice.class);
        salon.platform.port(ListDueNotices.class).due(100).forEach(send::send);
        salon.platform.callers.become(new Caller.Anyone());
    }

    private boolean wishes(AccountId account) {
        return salon.platform.teamWishes.find(account).isPresent();
    }

    private List<StaffMessage> emails() {
        return salon.platform.staffEmails.sent();
    }

    private List<Notice> toTeam() {
        return salon.platform.notices.everything().stream()
                .filter(notice -> !notice.isForClient())
                .toList();
    }

    private Notice noticeTo(Colleague member) {
        var subject = new Subject.ToMember(member.account(), Kind.REQUESTED);
        return toTeam().stream()
                .filter(notice -> notice.subject().equals(subject))
                .findFirst()
                .orElseThrow();
    }

    private static Colleague colleague(String name, TeamRole role, @Nullable StaffId staff) {
        var email = new EmailAddress(name + "@example.kz");
        return new Colleague(new AccountId(name), "", email, role, staff, Standing.SETTLED);
    }
}
