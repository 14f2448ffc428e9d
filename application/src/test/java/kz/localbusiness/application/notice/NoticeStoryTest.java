package kz.localbusiness.application.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.LongAdder;
import java.util.stream.LongStream;
import kz.localbusiness.application.notice.out.SimulatedTexts.Text;
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

    @Test
    @DisplayName("every message arrives once, and none is about a dead booking (pain-23, pain-28)")
    void everyMessageArrivesOnce() {
        var booked = new LongAdder();
        var sent = new LongAdder();
        var twice = new LongAdder();
        LongStream.range(FIRST_SEED, FIRST_SEED + RUNS)
                .parallel()
                .forEach(seed -> {
                    var story = new NoticeStory(seed);
                    story.go(STEPS);
                    story.end();
                    check(story, seed);
                    booked.add(story.visits().size());
                    sent.add(story.texts.taken().size() + story.emails.taken().size());
                    twice.add(twice(story));
                });
        System.out.printf(
                "seeds from %d: %s visits, %s messages, %s letters twice under one name%n",
                FIRST_SEED, booked, sent, twice);
        assertThat(booked.sum()).isGreaterThan(RUNS);
        assertThat(sent.sum()).isGreaterThan(RUNS);
    }

    private static void check(NoticeStory story, long seed) {
        var what = "seed %d: %s".formatted(seed, story.told);
        var notices = story.salon.platform.notices.everything();
        assertThat(story.untrue).as(what).isEmpty();
        assertThat(story.texts.taken()).as(what).extracting(Text::ours).doesNotHaveDuplicates();
        assertThat(notices).as(what).noneMatch(one -> one.state() instanceof State.Due);
        notices.stream()
                .filter(one -> one.state() instanceof State.Dropped(var why) && why != Why.NO_WAY)
                .forEach(one -> assertThat(why(one)).as(what).isEqualTo(Why.UNTRUE));
        notices.stream()
                .filter(one -> one.state() instanceof State.Sent)
                .forEach(one -> assertThat(hasLeft(one, story)).as("%s, %s", one, what).isTrue());
    }

    private static Why why(Notice notice) {
        return ((State.Dropped) notice.state()).why();
    }

    private static boolean hasLeft(Notice notice, NoticeStory story) {
        return story.emails.taken().stream().anyMatch(one -> one.id().equals(notice.event()))
                || story.texts.taken().stream()
                        .anyMatch(one -> one.ours().value().startsWith(notice.id().value() + "/"));
    }

    private static long twice(NoticeStory story) {
        var all = story.emails.taken().stream().map(AppointmentEmail::id).toList();
        return all.size() - all.stream().distinct().count();
    }
}
