package kz.localbusiness.background;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
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

    private final Set<Command> due = ConcurrentHashMap.newKeySet();
    private final Set<Command> begun = ConcurrentHashMap.newKeySet();
    private final CountDownLatch end = new CountDownLatch(1);
    private final CountDownLatch others = new CountDownLatch(300);
    private final NoticeDispatch dispatch =
            new NoticeDispatch(
                    most -> due.stream().limit(most).toList(),
                    sending(),
                    new JobJournal(_ -> {}, Clock.systemUTC()),
                    PAUSE);

    @AfterEach
    void stop() throws InterruptedException {
        end.countDown();
        dispatch.destroy();
    }

    @Test
    void whatHangsHoldsUpNothingElse() throws InterruptedException {
        due.addAll(commands(0, HANGING));
        dispatch.dispatch();
        awaitBegun();
        due.clear();
        due.addAll(commands(HANGING, 300));

        while (!others.await(20, TimeUnit.MILLISECONDS)) {
            dispatch.dispatch();
        }

        assertThat(begun).hasSize(HANGING);
        assertThat(due).isEmpty();
    }

    private void awaitBegun() {
        while (begun.size() < HANGING) {
            Thread.onSpinWait();
        }
    }

    private SendNotice sending() {
        return command -> {
            if (command.notice().value().getLeastSignificantBits() < HANGING) {
                hang(command);
            } else if (due.remove(command)) {
                others.countDown();
            }
        };
    }

    private void hang(Command command) {
        assertThat(begun.add(command)).as("begun once").isTrue();
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
