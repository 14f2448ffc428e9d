package kz.localbusiness.background;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import kz.localbusiness.application.job.JobRun;
import kz.localbusiness.application.notice.SendNotice;
import kz.localbusiness.application.notice.SendNotice.Command;
import kz.localbusiness.domain.notice.NoticeId;
import kz.localbusiness.domain.shared.BusinessId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NoticeDispatchTest {

    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final BusinessId SALON = new BusinessId(new UUID(1, 0));

    /// Fewer than there is room for, as all providers together may hold.
    private static final int HANGING = 80;

    private static final int ROOM = 96;
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final Set<Command> due = ConcurrentHashMap.newKeySet();
    private final Set<Command> begun = ConcurrentHashMap.newKeySet();
    private final Queue<Command> begunAgain = new ConcurrentLinkedQueue<>();
    private final Queue<JobRun> runs = new ConcurrentLinkedQueue<>();
    private final CountDownLatch end = new CountDownLatch(1);
    private final CountDownLatch others = new CountDownLatch(300);
    private volatile Predicate<Command> hangs =
            command -> command.notice().value().getLeastSignificantBits() < HANGING;
    private final NoticeDispatch dispatch =
            new NoticeDispatch(
                    most -> due.stream().limit(most).toList(),
                    sending(),
                    new JobJournal(runs::add, Clock.systemUTC()),
                    PAUSE);

    @AfterEach
    void stop() throws InterruptedException {
        end.countDown();
        dispatch.destroy();
    }

    @Test
    void whatHangsHoldsUpNothingElse() {
        due.addAll(commands(0, HANGING));
        dispatch.dispatch();
        awaitBegun(HANGING);
        due.clear();
        due.addAll(commands(HANGING, 300));

        await().atMost(LONGEST)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> {
                    dispatch.dispatch();
                    return others.getCount() == 0;
                });

        assertThat(begun).hasSize(HANGING);
        assertThat(begunAgain).isEmpty();
        assertThat(due).isEmpty();
    }

    @Test
    void endsWithoutFailingWhileItWaitsForRoom() {
        hangs = _ -> true;
        due.addAll(commands(0, 300));
        dispatch.dispatch();
        awaitBegun(ROOM);

        var ending = Thread.ofVirtual().start(this::endQuietly);
        await().atMost(LONGEST).until(() -> ending.getState() == Thread.State.TIMED_WAITING);
        end.countDown();
        await().atMost(LONGEST).until(() -> !ending.isAlive());

        assertThat(runs).extracting(JobRun::state).doesNotContain(JobRun.State.FAILED);
        assertThat(begunAgain).isEmpty();
    }

    private void awaitBegun(int many) {
        await().atMost(LONGEST).until(() -> begun.size() == many);
    }

    private void endQuietly() {
        try {
            dispatch.destroy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private SendNotice sending() {
        return command -> {
            if (hangs.test(command)) {
                hang(command);
            } else if (due.remove(command)) {
                others.countDown();
            }
        };
    }

    private void hang(Command command) {
        if (!begun.add(command)) {
            begunAgain.add(command);
        }
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<Command> commands(int first, int many) {
        return IntStream.range(first, first + many)
                .mapToObj(n -> new Command(SALON, new NoticeId(new UUID(1, n))))
                .toList();
    }
}
