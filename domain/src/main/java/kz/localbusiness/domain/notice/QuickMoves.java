package kz.localbusiness.domain.notice;

import java.time.Instant;
import java.util.List;
import kz.localbusiness.domain.booking.Actor;
import kz.localbusiness.domain.booking.AgendaKey;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.HistoryEntry;
import kz.localbusiness.domain.booking.HistoryEntry.Act;
import kz.localbusiness.domain.booking.SecondThoughts;

/// The last moves of a visit by the business, as far as they followed one another so quickly that
/// the client was told of none of them yet.
///
/// @param moves oldest first
/// @param isAll whether the visit was never moved before them
record QuickMoves(List<HistoryEntry> moves, boolean isAll) {

    static QuickMoves of(Appointment visit) {
        var all = visit.history().stream().filter(one -> one.act() == Act.MOVED).toList();
        int first = all.size();
        while (first > 0
                && all.get(first - 1).by().actor() == Actor.BUSINESS
                && (first == all.size() || isQuick(all.get(first - 1), all.get(first)))) {
            first--;
        }
        return new QuickMoves(all.subList(first, all.size()), first == 0);
    }

    private static boolean isQuick(HistoryEntry move, HistoryEntry next) {
        return SecondThoughts.last(move.at(), next.at());
    }

    /// Whether the last of them stands by now; if not, its own message will tell of all of them.
    boolean stand(Instant now) {
        return moves.isEmpty() || !SecondThoughts.last(moves.getLast().at(), now);
    }

    /// Whether the visit is for certain where, when and with whom the client knows it to be.
    boolean ledBack(Appointment visit) {
        var part = visit.segments().getFirst();
        return isAll
                && moves.size() > 1
                && moves.getFirst().note().equals(visit.slot().start().toString())
                && visit.home().equals(AgendaKey.of(part.staff(), part.dates().getFirst()));
    }
}
