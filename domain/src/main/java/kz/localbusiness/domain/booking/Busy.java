package kz.localbusiness.domain.booking;

import java.util.Arrays;
import java.util.List;

/// The parts of one participant's time that are spoken for, in minutes, merged and in order.
final class Busy {

    /// Where each part begins.
    private final int[] from;

    /// Where each part ends.
    private final int[] to;

    private Busy(int[] from, int[] to) {
        this.from = from;
        this.to = to;
    }

    private static final Busy NEVER = new Busy(new int[0], new int[0]);

    static Busy of(List<Agenda> agendas, Surroundings around) {
        if (agendas.isEmpty()) {
            return NEVER;
        }
        var days = around.days();
        var parts = new long[most(agendas)];
        int count = 0;
        for (var agenda : agendas) {
            for (var claim : agenda.claims()) {
                if (around.counts(claim)) {
                    var time = claim.time();
                    parts[count++] = packed(days.floor(time.start()), days.ceil(time.end()));
                }
            }
            for (var block : agenda.blocks()) {
                var time = block.time();
                parts[count++] = packed(days.floor(time.start()), days.ceil(time.end()));
            }
        }
        Arrays.sort(parts, 0, count);
        return merged(parts, count);
    }

    boolean isFree(int start, int end) {
        var next = next(start);
        return next == from.length || from[next] >= end;
    }

    /// The first part that ends after a minute; their number when there is none.
    int next(int minute) {
        int low = 0;
        int high = to.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (to[middle] <= minute) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// Where the free time around a free minute begins, not before a bound.
    int endBefore(int minute, int bound) {
        var next = next(minute);
        return next == 0 ? bound : Math.max(bound, to[next - 1]);
    }

    /// Where the free time around a free minute ends, not after a bound.
    int startAfter(int minute, int bound) {
        var next = next(minute);
        return next == from.length ? bound : Math.min(bound, from[next]);
    }

    /// Where a part begins; after all of them nothing ever does.
    int from(int part) {
        return part == from.length ? Integer.MAX_VALUE : from[part];
    }

    int to(int part) {
        return to[part];
    }

    private static int most(List<Agenda> agendas) {
        int most = 0;
        for (var agenda : agendas) {
            most += agenda.claims().size() + agenda.blocks().size();
        }
        return most;
    }

    /// Sorts by where it begins; minutes may be negative.
    private static long packed(int start, int end) {
        return ((long) start << 32) | (end & 0xFFFF_FFFFL);
    }

    private static Busy merged(long[] parts, int count) {
        var from = new int[count];
        var to = new int[count];
        int last = -1;
        for (int i = 0; i < count; i++) {
            int start = (int) (parts[i] >> 32);
            int end = (int) parts[i];
            if (last >= 0 && start <= to[last]) {
                to[last] = Math.max(to[last], end);
            } else {
                last++;
                from[last] = start;
                to[last] = end;
            }
        }
        return new Busy(Arrays.copyOf(from, last + 1), Arrays.copyOf(to, last + 1));
    }
}
