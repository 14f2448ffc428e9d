package kz.localbusiness.application.notice;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.LongStream;
import kz.localbusiness.application.notice.out.SimulatedTexts.Text;
import kz.localbusiness.domain.booking.AppointmentState.Ahead;
import kz.localbusiness.domain.notice.Notice;
import kz.localbusiness.domain.notice.Notice.State;
import kz.localbusiness.domain.notice.Notice.Why;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Whatever providers and dying processes do: each message arrives, once, and says only what is
/// true when it leaves.
@Tag("pain-23")
@Tag("pain-28")
class NoticeStoryTest {

    private static final int RUNS = Integer.getInteger("notice.runs", 1_000);
    private static final long FIRST_SEED = Long.getLong("notice.seed", 20_261_130L);
    private static final int STEPS = 60;

    /// An answer in some fifteen hundred letters is lost, and a process dies every few hundred
    /// messages: still more often than in life.
    private static final int CALM = 60;

    /// In which everything that waits is told once everything works.
    private static final Duration ENOUGH = Duration.ofHours(3);

    private final LongAdder known = new LongAdder();
    private final LongAdder booked = new LongAdder();
    private final LongAdder sent = new LongAdder();
    private final LongAdder letters = new LongAdder();
    private final LongAdder twice = new LongAdder();
    private final LongAdder apart = new LongAdder();
    private final LongAdder lost = new LongAdder();
    private final LongAdder deaths = new LongAdder();

    @Test
    @DisplayName("every message arrives once, and none is about a dead booking (pain-23, pain-28)")
    void everyMessageArrivesOnce() {
        tell(1);

        assertThat(booked.sum()).isGreaterThan(RUNS);
        assertThat(known.sum()).isGreaterThan(RUNS);
        assertThat(sent.sum()).isGreaterThan(RUNS);
        assertThat(apart.sum()).as("copies that differ").isLessThan(sent.sum() / 1_000);
    }

    @Test
    void aLetterIsHandedOverTwiceAtMostOnceInAThousandUnlessEverythingFails() {
        tell(CALM);

        assertThat(twice.sum()).isLessThanOrEqualTo(letters.sum() / 1_000);
    }

    private void tell(int calm) {
        LongStream.range(FIRST_SEED, FIRST_SEED + RUNS)
                .parallel()
                .forEach(seed -> {
                    var story = new NoticeStory(seed, calm);
                    story.go(STEPS);
                    story.end();
                    check(story, seed);
                    checkKnown(story, "seed %d: %s".formatted(seed, story.told));
                    count(story);
                });
        System.out.printf(
                """
                seeds from %d, calm %d: %s visits, %s of them ahead and known, %s messages, \
                %s letters, %s answers lost, %s deaths; %s letters twice under one name, %s of them \
                with another text
                """,
                FIRST_SEED, calm, booked, known, sent, letters, lost, deaths, twice, apart);
    }

    private void count(NoticeStory story) {
        var taken = story.emails.taken();
        booked.add(story.life.visits().size());
        sent.add(story.texts.taken().size() + taken.size());
        letters.add(taken.size());
        lost.add(story.emails.lostAnswers());
        deaths.add(story.told.stream().filter(NoticeStoryTest::isDeath).count());
        var copies = taken.stream().collect(groupingBy(AppointmentEmail::id, counting()));
        twice.add(taken.size() - copies.size());
        taken.stream()
                .collect(
                        groupingBy(
                                AppointmentEmail::id,
                                mapping(one -> one.appointment().slot(), toSet())))
                .values()
                .forEach(texts -> apart.add(texts.size() - 1L));
    }

    private static boolean isDeath(String told) {
        return told.equals("killed") || told.contains("Killed");
    }

    private static void check(NoticeStory story, long seed) {
        var what = "seed %d: %s".formatted(seed, story.told);
        var notices = story.salon.platform.notices.everything();
        assertThat(story.heard.untrue).as(what).isEmpty();
        assertThat(story.heard.overtaken()).as(what).isEmpty();
        assertThat(story.texts.taken()).as(what).extracting(Text::ours).doesNotHaveDuplicates();
        assertThat(notices).as(what).noneMatch(one -> one.state() instanceof State.Due);
        notices.stream()
                .filter(one -> one.state() instanceof State.Dropped(var why) && why != Why.NO_WAY)
                .forEach(one -> assertThat(why(one)).as(what).isEqualTo(Why.UNTRUE));
        notices.stream()
                .filter(one -> one.state() instanceof State.Sent)
                .forEach(one -> assertThat(hasLeft(one, story)).as("%s, %s", one, what).isTrue());
    }

    /// Of those that were not lost on every way before everything worked.
    private void checkKnown(NoticeStory story, String what) {
        var failed =
                story.salon.platform.notices.everything().stream()
                        .filter(one -> one.state() instanceof State.Failed)
                        .toList();
        assertThat(failed)
                .as(what)
                .allMatch(one -> one.deliveries().getFirst().since().isBefore(story.calmSince));
        var lost = failed.stream().map(Notice::appointment).collect(toSet());
        var ahead =
                story.life.visits().stream()
                        .filter(visit -> visit.slot().start().isAfter(story.calmSince.plus(ENOUGH)))
                        .filter(visit -> !lost.contains(visit.id()))
                        .filter(visit -> visit.state() instanceof Ahead || !visit.isLive())
                        .toList();
        assertThat(ahead.stream().flatMap(one -> story.heard.mistake(one).stream()))
                .as(what)
                .isEmpty();
        known.add(ahead.size());
    }

    private static Why why(Notice notice) {
        return ((State.Dropped) notice.state()).why();
    }

    private static boolean hasLeft(Notice notice, NoticeStory story) {
        return story.emails.taken().stream().anyMatch(one -> one.id().equals(notice.event()))
                || story.texts.taken().stream()
                        .anyMatch(one -> one.ours().value().startsWith(notice.id().value() + "/"));
    }
}
