package kz.localbusiness.application.notice;

import java.time.Clock;
import kz.localbusiness.application.notice.out.WaitingNotices;

/// Looks at what is still to be sent.
public final class BacklogWatch {

    private final WaitingNotices waiting;
    private final Traffic traffic;
    private final Clock clock;

    public BacklogWatch(WaitingNotices waiting, Traffic traffic, Clock clock) {
        this.waiting = waiting;
        this.traffic = traffic;
        this.clock = clock;
    }

    public Backlog backlog() {
        var now = clock.instant();
        var all = waiting.waiting(now, Backlog.MANY);
        return new Backlog(all.many(), all.dueSince(), traffic.leftAlone(now));
    }
}
