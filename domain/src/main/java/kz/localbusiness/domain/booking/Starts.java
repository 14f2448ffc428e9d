package kz.localbusiness.domain.booking;

import java.util.Arrays;
import java.util.function.IntPredicate;

/// Every start of one person within a range, in order of time.
record Starts(Option option, int first, int end, int step) {

    /// Each start on the grid that passes.
    int[] passing(IntPredicate fits) {
        var found = new int[most()];
        int count = 0;
        for (int stretch = 0; stretch < option.hours().stretches(); stretch++) {
            int last = Math.min(end, option.hours().closes(stretch)) - 1;
            for (int at = onGrid(stretch, first); at <= last; at += step) {
                if (fits.test(at)) {
                    found[count++] = at;
                }
            }
        }
        return Arrays.copyOf(found, count);
    }

    /// The same as those that [Option#fits], where neither a group nor a resource has a say: then
    /// all starts between two busy parts do.
    int[] free() {
        var found = new int[most()];
        int count = 0;
        for (int stretch = 0; stretch < option.hours().stretches(); stretch++) {
            if (option.isOpenOn(stretch)) {
                count = addFree(stretch, found, count);
            }
        }
        return Arrays.copyOf(found, count);
    }

    private int addFree(int stretch, int[] found, int already) {
        var terms = option.terms();
        var busy = option.usage().busy();
        int before = terms.before();
        int work = terms.length() + terms.after();
        int last = Math.min(end - 1, option.latest(stretch));
        int at = onGrid(stretch, Math.max(first, option.earliest(stretch)));
        int next = busy.next(at - before);
        int count = already;
        while (at <= last) {
            int until = Math.min(last, busy.from(next) - work);
            for (; at <= until; at += step) {
                found[count++] = at;
            }
            if (at <= last) {
                at = onGrid(stretch, Math.max(at, busy.to(next) + before));
                next = busy.next(at - before);
            }
        }
        return count;
    }

    /// The first start on the grid that is not before a minute.
    private int onGrid(int stretch, int minute) {
        int opens = option.hours().opens(stretch);
        return minute <= opens ? opens : opens + Math.ceilDiv(minute - opens, step) * step;
    }

    private int most() {
        int most = 0;
        for (int stretch = 0; stretch < option.hours().stretches(); stretch++) {
            int opens = option.hours().opens(stretch);
            most += (option.hours().closes(stretch) - opens) / step + 1;
        }
        return most;
    }
}
