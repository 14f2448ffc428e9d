package kz.localbusiness.web.layout;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import kz.localbusiness.application.platform.ShowAnnouncements;
import kz.localbusiness.domain.platform.Announcement;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// What is announced right now, for all screens of this node: asked for twice a minute, however
/// many look, and told to open screens when it changes.
@Component
public final class AnnouncementBoard {

    private static final Duration FRESH = Duration.ofSeconds(30);

    private final ShowAnnouncements announcements;
    private final Clock clock;
    private final Set<Runnable> watchers = ConcurrentHashMap.newKeySet();
    private volatile Asked asked = new Asked(Instant.MIN, List.of());
    private volatile List<Announcement> told = List.of();

    private record Asked(Instant at, List<Announcement> known) {}

    AnnouncementBoard(ShowAnnouncements announcements, Clock clock) {
        this.announcements = announcements;
        this.clock = clock;
    }

    List<Announcement> current() {
        var now = clock.instant();
        if (asked.at().isBefore(now.minus(FRESH))) {
            asked = new Asked(now, announcements.show());
        }
        return asked.known().stream().filter(one -> one.isCurrent(now)).toList();
    }

    /// @return ends the watch; running it twice is harmless
    Runnable watch(Runnable watcher) {
        watchers.add(watcher);
        return () -> watchers.remove(watcher);
    }

    @Scheduled(fixedDelayString = "${lbp.announcements.pause:10s}")
    void look() {
        var current = current();
        if (!current.equals(told)) {
            told = current;
            watchers.forEach(Runnable::run);
        }
    }
}
