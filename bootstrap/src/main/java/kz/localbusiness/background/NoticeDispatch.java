package kz.localbusiness.background;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import kz.localbusiness.application.job.PlatformJob;
import kz.localbusiness.application.notice.ListDueNotices;
import kz.localbusiness.application.notice.SendNotice;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Sends due messages, many at once, and waits for none of them before it looks for the next; each
/// is claimed first, so several nodes may do it side by side. No provider can take all the room,
/// because fewer may be on their way to each.
@Component
class NoticeDispatch implements DisposableBean {

    /// So that how it goes is written down now and then.
    private static final int MOST_LOOKS = 20;

    /// More than all providers together are given at once, and less than the store has connections.
    private static final int MOST_UNDERWAY = 96;

    private static final Duration LONGEST_END = Duration.ofSeconds(8);

    private final ListDueNotices dueNotices;
    private final SendNotice sendNotice;
    private final JobJournal journal;
    private final Duration pause;
    private final AtomicBoolean isLooking = new AtomicBoolean();
    private final Semaphore room = new Semaphore(MOST_UNDERWAY);
    private final Set<SendNotice.Command> underway = ConcurrentHashMap.newKeySet();
    private final AtomicReference<Tally> finished = new AtomicReference<>(Tally.NOTHING);
    private final ExecutorService threads =
            Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("notices-", 0).factory());

    NoticeDispatch(
            ListDueNotices dueNotices,
            SendNotice sendNotice,
            JobJournal journal,
            @Value("${lbp.dispatch.pause:500ms}") Duration pause) {
        this.dueNotices = dueNotices;
        this.sendNotice = sendNotice;
        this.journal = journal;
        this.pause = pause;
    }

    /// Returns at once; does nothing while it still looks.
    @Scheduled(fixedDelayString = "${lbp.dispatch.pause:500ms}")
    void dispatch() {
        if (!threads.isShutdown() && isLooking.compareAndSet(false, true)) {
            begin(
                    () -> journal.watch(PlatformJob.NOTICE_DISPATCH, pause, this::sweep),
                    () -> isLooking.set(false));
        }
    }

    /// Nothing begins any more where the end came first.
    private void begin(Runnable work, Runnable after) {
        try {
            threads.execute(() -> {
                try {
                    work.run();
                } finally {
                    after.run();
                }
            });
        } catch (RejectedExecutionException _) {
            after.run();
        }
    }

    /// Begins each once: what failed is tried again by the next sweep.
    ///
    /// @return how it went with those that are finished since
    private Tally sweep() {
        var begun = new HashSet<SendNotice.Command>();
        int looks = 0;
        do {
            looks++;
        } while (!threads.isShutdown() && startNext(begun) && looks < MOST_LOOKS);
        return finished.getAndSet(Tally.NOTHING);
    }

    /// @return whether there was anything new
    private boolean startNext(Set<SendNotice.Command> begun) {
        var next =
                dueNotices.due(Sweep.MOST_AT_ONCE).stream()
                        .filter(one -> !underway.contains(one) && begun.add(one))
                        .toList();
        next.stream().takeWhile(_ -> !threads.isShutdown()).forEach(this::start);
        return !next.isEmpty();
    }

    private void start(SendNotice.Command one) {
        room.acquireUninterruptibly();
        underway.add(one);
        begin(
                () -> send(one),
                () -> {
                    underway.remove(one);
                    room.release();
                });
    }

    private void send(SendNotice.Command one) {
        var tally = PlatformWork.call(() -> Sweep.one(one, sendNotice::send));
        finished.accumulateAndGet(tally, Tally::and);
    }

    @Override
    public void destroy() throws InterruptedException {
        threads.shutdown();
        if (!threads.awaitTermination(LONGEST_END.toSeconds(), TimeUnit.SECONDS)) {
            threads.shutdownNow();
        }
    }
}
