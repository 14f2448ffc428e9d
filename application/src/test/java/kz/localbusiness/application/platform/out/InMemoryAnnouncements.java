package kz.localbusiness.application.platform.out;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import kz.localbusiness.domain.platform.Announcement;

public final class InMemoryAnnouncements implements Announcements {

    private static final Comparator<Announcement> FIRST_TO_END =
            Comparator.comparing(Announcement::until);

    private final Map<UUID, Announcement> rows = new ConcurrentHashMap<>();

    @Override
    public List<Announcement> latest(int most) {
        return rows.values().stream().sorted(FIRST_TO_END.reversed()).limit(most).toList();
    }

    @Override
    public List<Announcement> notOver(Instant now, int most) {
        return rows.values().stream()
                .filter(one -> !one.isOver(now))
                .sorted(FIRST_TO_END)
                .limit(most)
                .toList();
    }

    @Override
    public void save(Announcement announcement) {
        rows.put(announcement.id(), announcement);
    }

    @Override
    public void remove(UUID id) {
        rows.remove(id);
    }
}
