package kz.localbusiness.domain.notice;

import static kz.localbusiness.domain.notice.VisitFixture.AIGERIM;
import static kz.localbusiness.domain.notice.VisitFixture.DINARA;
import static kz.localbusiness.domain.notice.VisitFixture.TEN;
import static kz.localbusiness.domain.notice.VisitFixture.inState;
import static kz.localbusiness.domain.notice.VisitFixture.visit;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.localbusiness.domain.booking.Actor;
import kz.localbusiness.domain.booking.AgendaKey;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.AppointmentState.Cancelled;
import kz.localbusiness.domain.booking.AppointmentState.Confirmed;
import kz.localbusiness.domain.booking.AppointmentState.Requested;
import kz.localbusiness.domain.booking.BookingEvent;
import kz.localbusiness.domain.booking.BookingEvent.AppointmentBooked;
import kz.localbusiness.domain.booking.BookingEvent.AppointmentMoved;
import kz.localbusiness.domain.booking.BookingEvent.AppointmentReinstated;
import kz.localbusiness.domain.booking.Doer;
import kz.localbusiness.domain.booking.EventId;
import kz.localbusiness.domain.booking.HistoryEntry;
import kz.localbusiness.domain.booking.HistoryEntry.Act;
import kz.localbusiness.domain.notice.TeamNews.Kind;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.staff.StaffId;
import kz.localbusiness.domain.team.AccountId;
import kz.localbusiness.domain.team.Colleague;
import kz.localbusiness.domain.team.Colleague.Standing;
import kz.localbusiness.domain.team.Team;
import kz.localbusiness.domain.team.TeamRole;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TeamNewsTest {

    private static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");
    private static final EventId EVENT = new EventId(new UUID(4, 4));
    private static final Doer OWNER = new Doer(Actor.BUSINESS, "ainur");
    private static final Colleague AINUR = of("ainur", TeamRole.OWNER, null);
    private static final Colleague MARAT = of("marat", TeamRole.MANAGER, null);
    private static final Colleague ASEL = of("asel", TeamRole.STAFF, AIGERIM);
    private static final Colleague DINA = of("dina", TeamRole.STAFF, DINARA);
    private static final Team TEAM =
            Team.of(new BusinessId(new UUID(0, 3)), List.of(AINUR, MARAT, ASEL, DINA));

    @Test
    void whatAClientBooksIsHeardByWhoRunsTheBusinessAndByWhomItIsWith() {
        var visit = inState(new Requested());

        assertThat(told(booked(visit), visit)).containsExactly("ainur", "marat", "asel");
        assertThat(TeamNews.of(booked(visit), visit, TEAM))
                .extracting(TeamNews::kind)
                .containsOnly(Kind.REQUESTED);
    }

    @Test
    void whatTheBusinessDoesIsHeardByWhomTheVisitIsWith() {
        var visit = visit(AIGERIM, TEN, List.of(act(0, OWNER, Act.BOOKED)));

        assertThat(told(booked(visit), visit)).containsExactly("asel");
    }

    @Test
    void nobodyHearsOfWhatTheyHaveDone() {
        var self = new Doer(Actor.BUSINESS, "asel");
        var visit = visit(AIGERIM, TEN, List.of(act(0, self, Act.BOOKED)));

        assertThat(told(booked(visit), visit)).isEmpty();
    }

    @Test
    void whoeverHasLostAVisitToSomebodyElseHearsOfIt() {
        var visit = visit(DINARA, TEN, List.of(act(0, OWNER, Act.MOVED)));
        var left = Set.of(AgendaKey.of(AIGERIM, LocalDate.EPOCH));
        var moved = new AppointmentMoved(EVENT, visit.id(), NOW, left);

        assertThat(told(moved, visit)).containsExactly("asel", "dina");
    }

    @Test
    void whoIsLeavingHearsNothing() {
        var leaving =
                new Colleague(
                        ASEL.account(),
                        "",
                        ASEL.email(),
                        TeamRole.STAFF,
                        AIGERIM,
                        Standing.LEAVING);
        var team = Team.of(TEAM.business(), List.of(AINUR, leaving));
        var visit = inState(new Confirmed(NOW));

        assertThat(TeamNews.of(booked(visit), visit, team))
                .extracting(news -> news.account().value())
                .containsExactly("ainur");
    }

    @Test
    void aBookingIsNewsWhileItStandsAndIsAhead() {
        var live = inState(new Confirmed(NOW));
        var gone = inState(new Cancelled(NOW, Actor.CLIENT, "", new Confirmed(NOW)));

        for (var kind : List.of(Kind.REQUESTED, Kind.BOOKED)) {
            assertThat(kind.stillHolds(live, NOW)).isTrue();
            assertThat(kind.stillHolds(live, TEN)).isFalse();
            assertThat(kind.stillHolds(gone, NOW)).isFalse();
            assertThat(kind.grace(live)).isZero();
        }
    }

    @Test
    void whatTheBusinessCanTakeBackIsToldAMomentLater() {
        var moved = visit(AIGERIM, TEN, List.of(act(0, OWNER, Act.MOVED, "2026-03-01T10:00:00Z")));
        var gone = inState(new Cancelled(NOW, Actor.BUSINESS, "", new Confirmed(NOW)));

        assertThat(Kind.MOVED.grace(moved)).isEqualTo(Duration.ofSeconds(15));
        assertThat(Kind.MOVED.stillHolds(moved, at(14))).isFalse();
        assertThat(Kind.MOVED.stillHolds(moved, at(15))).isTrue();
        assertThat(Kind.CANCELLED.grace(gone)).isEqualTo(Duration.ofSeconds(15));
        assertThat(Kind.CANCELLED.stillHolds(gone, at(14))).isFalse();
        assertThat(Kind.CANCELLED.stillHolds(gone, at(15))).isTrue();
    }

    @Test
    void whatAClientAsksIsNewsUntilItIsAnswered() {
        var asked = act(0, Doer.CLIENT, Act.CHANGE_ASKED, "later, please");
        var answered = act(9, OWNER, Act.CHANGE_ANSWERED);

        assertThat(Kind.CHANGE_ASKED.stillHolds(visit(AIGERIM, TEN, List.of(asked)), NOW)).isTrue();
        assertThat(Kind.CHANGE_ASKED.stillHolds(visit(AIGERIM, TEN, List.of(asked, answered)), NOW))
                .isFalse();
    }

    @Test
    void withoutAReviewThereIsNoneToTellOf() {
        assertThat(Kind.REVIEWED.stillHolds(inState(new Confirmed(NOW)), NOW)).isFalse();
    }

    @Test
    void aVisitThatIsSoonIsToldAtOnceAndPraiseNever() {
        var visit = inState(new Confirmed(NOW));

        assertThat(Kind.CANCELLED.isUrgent(visit, TEN.minus(Duration.ofHours(11)))).isTrue();
        assertThat(Kind.CANCELLED.isUrgent(visit, NOW)).isFalse();
        assertThat(Kind.REVIEWED.isUrgent(visit, TEN)).isFalse();
    }

    @Test
    void aCancellationThatWasTakenBackAtOnceNeedsNoLetter() {
        var quick = reinstatedAfter(14, Actor.BUSINESS);
        var late = reinstatedAfter(15, Actor.BUSINESS);
        var byClient = reinstatedAfter(14, Actor.CLIENT);

        assertThat(quick).isTrue();
        assertThat(late).isFalse();
        assertThat(byClient).isFalse();
    }

    @Test
    void eachOfATeamGetsALetterOfTheirOwnOfOneEvent() {
        var visit = inState(new Confirmed(NOW));
        var letters =
                TeamNews.of(booked(visit), visit, TEAM).stream()
                        .map(news -> Notice.about(news, visit))
                        .toList();
        var again =
                TeamNews.of(booked(visit), visit, TEAM).stream()
                        .map(news -> Notice.about(news, visit).id())
                        .toList();

        assertThat(letters).extracting(Notice::id).doesNotHaveDuplicates().isEqualTo(again);
        assertThat(letters).noneMatch(Notice::isForClient);
        assertThat(letters.getFirst().subject())
                .isEqualTo(new Subject.ToMember(AINUR.account(), Kind.BOOKED));
    }

    private static boolean reinstatedAfter(int seconds, Actor by) {
        var cancelled = act(0, new Doer(by, ""), Act.CANCELLED);
        var back = act(seconds, OWNER, Act.REINSTATED);
        var visit = visit(AIGERIM, TEN, List.of(cancelled, back));
        var event = new AppointmentReinstated(EVENT, visit.id(), at(seconds));
        return TeamNews.of(event, visit, TEAM).getFirst().isSecondThought(visit);
    }

    private static List<String> told(BookingEvent event, Appointment visit) {
        return TeamNews.of(event, visit, TEAM).stream()
                .map(news -> news.account().value())
                .toList();
    }

    private static AppointmentBooked booked(Appointment visit) {
        return new AppointmentBooked(EVENT, visit.id(), NOW);
    }

    private static HistoryEntry act(int second, Doer by, Act act) {
        return act(second, by, act, "");
    }

    private static HistoryEntry act(int second, Doer by, Act act, String note) {
        return new HistoryEntry(at(second), by, act, note);
    }

    private static Instant at(int second) {
        return NOW.plusSeconds(second);
    }

    private static Colleague of(String name, TeamRole role, @Nullable StaffId staff) {
        return new Colleague(
                new AccountId(name),
                "",
                new EmailAddress(name + "@example.kz"),
                role,
                staff,
                Standing.SETTLED);
    }
}
