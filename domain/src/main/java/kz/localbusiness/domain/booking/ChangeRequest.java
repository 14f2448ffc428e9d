package kz.localbusiness.domain.booking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kz.localbusiness.domain.booking.HistoryEntry.Act;
import org.jspecify.annotations.Nullable;

/// What a client asked the business to change about a visit, in words, and what came of it. It is
/// read off the visit's history.
///
/// @param words empty once the client is forgotten
/// @param answeredAt null while the business has not looked after it
/// @param answer empty when it was answered without a word
public record ChangeRequest(Instant at, String words, @Nullable Instant answeredAt, String answer) {

    public static final int MAX_WORDS = 500;

    /// Bounds what one link can pile up.
    public static final int MOST = 5;

    public boolean isOpen() {
        return answeredAt == null;
    }

    /// The first one first.
    static List<ChangeRequest> in(List<HistoryEntry> history) {
        var all = new ArrayList<ChangeRequest>();
        for (var entry : history) {
            if (entry.act() == Act.CHANGE_ASKED) {
                all.add(new ChangeRequest(entry.at(), entry.note(), null, ""));
            } else if (entry.act() == Act.CHANGE_ANSWERED) {
                all.add(all.removeLast().answered(entry));
            }
        }
        return List.copyOf(all);
    }

    private ChangeRequest answered(HistoryEntry entry) {
        return new ChangeRequest(at, words, entry.at(), entry.note());
    }
}
