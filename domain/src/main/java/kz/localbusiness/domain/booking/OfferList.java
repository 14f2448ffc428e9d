package kz.localbusiness.domain.booking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Puts the starts of everybody together, date by date.
record OfferList(List<Option> options, Ranking ranking, Days days) {

    private static final int DONE = Integer.MAX_VALUE;

    /// @param starts in minutes, for each option in order of time
    List<DayOffers> merged(List<int[]> starts) {
        var next = new int[starts.size()];
        var minutes = new int[most(starts)];
        var dates = new ArrayList<DayOffers>(days.count());
        for (int day = 1; day < days.count() - 1; day++) {
            int end = days.begin(day + 1);
            int count = 0;
            for (int at = first(starts, next); at < end; at = first(starts, next)) {
                minutes[count++] = at;
                pass(at, starts, next);
            }
            var offers = new LazyOffers(this, Arrays.copyOf(minutes, count), starts);
            dates.add(new DayOffers(days.date(day), offers));
        }
        return dates;
    }

    /// Who could start at a minute is only asked when somebody wants to know.
    Offer offer(int minute, List<int[]> starts) {
        var able = new ArrayList<Option>(options.size());
        for (int i = 0; i < options.size(); i++) {
            if (Arrays.binarySearch(starts.get(i), minute) >= 0) {
                able.add(options.get(i));
            }
        }
        return ranking.offer(minute, able, days.at(minute));
    }

    private static int most(List<int[]> starts) {
        int most = 0;
        for (var own : starts) {
            most += own.length;
        }
        return most;
    }

    private static int first(List<int[]> starts, int[] next) {
        int first = DONE;
        for (int i = 0; i < next.length; i++) {
            var own = starts.get(i);
            if (next[i] < own.length && own[next[i]] < first) {
                first = own[next[i]];
            }
        }
        return first;
    }

    private static void pass(int at, List<int[]> starts, int[] next) {
        for (int i = 0; i < next.length; i++) {
            var own = starts.get(i);
            if (next[i] < own.length && own[next[i]] == at) {
                next[i]++;
            }
        }
    }
}
