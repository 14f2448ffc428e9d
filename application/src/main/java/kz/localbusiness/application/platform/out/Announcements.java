package kz.localbusiness.application.platform.out;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.localbusiness.domain.platform.Announcement;

/// What the operator tells everybody.
public interface Announcements {

    /// The latest to end come first.
    List<Announcement> latest(int most);

    /// Those that are current or will be, the first to end come first.
    List<Announcement> notOver(Instant now, int most);

    /// Takes the place of one with the same id.
    void save(Announcement announcement);

    /// Harmless when there is none.
    void remove(UUID id);
}
