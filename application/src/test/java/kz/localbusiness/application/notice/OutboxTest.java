package kz.localbusiness.application.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.OpenSalon;
import kz.localbusiness.application.Role;
import kz.localbusiness.application.booking.CancelAppointment;
import kz.localbusiness.application.booking.ConfirmAppointment;
import kz.localbusiness.application.booking.MoveAppointment;
import kz.localbusiness.domain.notice.Notice;
import kz.localbusiness.domain.notice.Notice.State;
import kz.localbusiness.domain.notice.NoticeKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// How late messages are, by a clock that is not the wall's.
@Tag("pain-23")
class OutboxTest {

    private static final long SEED = Long.getLong("notice.seed", 20_261_130L);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Random chance = new Random(SEED);

    @Test
    @DisplayName("a business with thousands of messages delays nobody else (pain-23)")
    void aBusinessWithThousandsOfMessagesDelaysNobodyElse() {
        var outbox = new Outbox(20, 50);
        var start = outbox.now();
        var crowd = outbox.salons.getFirst();
        var thousands = due(outbox, crowd, 5_000, () -> start);
        var others = new ArrayList<Notice>();
        for (var salon : outbox.salons.subList(1, 20)) {
            others.addAll(due(outbox, salon, 50, () -> within(start, MINUTE)));
        }

        outbox.pass(Duration.ofMinutes(4));

        var late = percentile(outbox, others);
        var crowded = percentile(outbox, thousands);
        System.out.printf(
                "seed %d: 950 letters of 19 salons beside 5,000 of one, 50 a second: p99 %s, of"
                        + " the one %s%n",
                SEED, late, crowded);
        assertThat(late).isLessThan(MINUTE);
        assertThat(crowded).isLessThan(MINUTE.multipliedBy(4));
    }

    @Test
    @DisplayName("p99 of lateness is below a minute while providers are up (pain-23)")
    void hardlyAnythingIsLateWhileProvidersAreUp() {
        var outbox = new Outbox(40, 50);
        var start = outbox.now();
        var all = new ArrayList<Notice>();
        for (var salon : outbox.salons) {
            all.addAll(due(outbox, salon, 250, () -> within(start, Duration.ofMinutes(5))));
        }

        outbox.pass(Duration.ofMinutes(6));

        var late = percentile(outbox, all);
        System.out.printf("seed %d: 10,000 letters in 5 minutes: p99 %s%n", SEED, late);
        assertThat(late).isLessThan(MINUTE);
    }

    @Test
    @DisplayName(
            "after a day without a mail server everything true is sent, nothing else (pain-28)")
    void whatWaitedForADayIsSentUnlessItIsUntrue() {
        var outbox = new Outbox(5, 50);
        var start = outbox.now();
        var day = Duration.ofHours(24);
        for (var salon : outbox.salons) {
            due(outbox, salon, 200, () -> within(start, day));
        }
        outbox.isUpFor(_ -> false);

        outbox.pass(day.dividedBy(2), Duration.ofSeconds(5));
        outbox.salons.forEach(salon -> change(outbox, salon));
        outbox.pass(day.dividedBy(2), Duration.ofSeconds(5));
        outbox.salons.forEach(salon -> move(outbox, salon, "17:00"));
        var asked = outbox.calls();
        outbox.isUpFor(_ -> true);
        outbox.pass(Duration.ofMinutes(30), Duration.ofSeconds(1));

        System.out.printf(
                "seed %d: asked %d times in a day away, then %d letters%n",
                SEED, asked, outbox.taken.size());
        assertThat(outbox.untrue).isEmpty();
        assertThat(outbox.notices())
                .allMatch(one -> one.state() instanceof State.Sent || isOver(one, outbox));
        assertThat(outbox.notices().filter(one -> one.kind() == NoticeKind.MOVED))
                .filteredOn(one -> one.state() instanceof State.Sent)
                .as("each salon has moved one visit twice")
                .hasSize(5);
        assertThat(outbox.taken).as("500 requests that wait, and three changes each").hasSize(515);
        assertThat(asked).as("it is left alone").isLessThan(400);
    }

    /// It was told by something later, or never came to be.
    private static boolean isOver(Notice notice, Outbox outbox) {
        return notice.state() instanceof State.Dropped
                && (!outbox.isTrue(notice) || notice.kind() == NoticeKind.MOVED);
    }

    /// One visit is cancelled, one confirmed, one moved, and one still waits.
    private static void change(Outbox outbox, OpenSalon salon) {
        as(outbox, salon);
        outbox.platform
                .port(CancelAppointment.class)
                .cancel(
                        new CancelAppointment.Command(
                                salon.business, outbox.visit(salon, 0).id(), ""));
        outbox.becomesDue(salon, 0, NoticeKind.CANCELLED, outbox.now());
        outbox.platform
                .port(ConfirmAppointment.class)
                .confirm(
                        new ConfirmAppointment.Command(
                                salon.business, outbox.visit(salon, 1).id()));
        outbox.becomesDue(salon, 1, NoticeKind.CONFIRMED, outbox.now());
        move(outbox, salon, "16:00");
    }

    private static void move(Outbox outbox, OpenSalon salon, String time) {
        as(outbox, salon);
        outbox.platform
                .port(MoveAppointment.class)
                .move(
                        new MoveAppointment.Command(
                                salon.business,
                                outbox.visit(salon, 2).id(),
                                outbox.at(salon, time),
                                null,
                                true));
        outbox.becomesDue(salon, 2, NoticeKind.MOVED, outbox.now());
    }

    private static void as(Outbox outbox, OpenSalon salon) {
        outbox.platform.callers.become(
                new Caller.Member(salon.business, "owner", Set.of(Role.OWNER), null));
    }

    private static List<Notice> due(Outbox outbox, OpenSalon salon, int many, When when) {
        return Stream.iterate(0, n -> n + 1)
                .limit(many)
                .map(n -> outbox.becomesDue(salon, n, when.next()))
                .toList();
    }

    private Instant within(Instant start, Duration time) {
        return start.plusMillis(chance.nextLong(time.toMillis()));
    }

    private static Duration percentile(Outbox outbox, List<Notice> all) {
        var late =
                all.stream()
                        .map(one -> Duration.between(one.since(), outbox.takenAt(one)))
                        .sorted()
                        .toList();
        return late.get(late.size() * 99 / 100);
    }

    @FunctionalInterface
    private interface When {

        Instant next();
    }
}
