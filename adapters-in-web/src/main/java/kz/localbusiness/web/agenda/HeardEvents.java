package kz.localbusiness.web.agenda;

import java.util.LinkedHashSet;
import java.util.SequencedSet;
import kz.localbusiness.domain.booking.EventId;

/// Events are told on at least once, people hear of each only once.
final class HeardEvents {

    static final int REMEMBERED = 100;

    private final SequencedSet<EventId> ids = new LinkedHashSet<>();

    boolean isNew(EventId id) {
        var added = ids.add(id);
        if (ids.size() > REMEMBERED) {
            ids.removeFirst();
        }
        return added;
    }
}
