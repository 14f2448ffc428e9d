package kz.localbusiness.domain.booking;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import kz.localbusiness.domain.business.OpeningHours;
import kz.localbusiness.domain.business.WeeklyHours;
import kz.localbusiness.domain.shared.TimeSlot;

/// Collects stretches of work in order of time, in minutes. On an ordinary date no clock has to be
/// asked: minutes are counted from where the date begins.
final class Stretches {

    private static final int MOST_A_DAY = 6;

    private final Days days;
    private final WeeklyHours week;
    private final DayOfWeek first;
    private final int[] opens;
    private final int[] closes;
    private final int[] count = new int[1];

    Stretches(Days days, WeeklyHours week) {
        this.days = days;
        this.week = week;
        this.first = days.date(0).getDayOfWeek();
        this.opens = new int[days.count() * MOST_A_DAY];
        this.closes = new int[days.count() * MOST_A_DAY];
    }

    void add(List<TimeSlot> slots) {
        for (var open : slots) {
            add(days.ceil(open.start()), days.floor(open.end()));
        }
    }

    void addOrdinary(int day) {
        var begin = days.begin(day);
        var hours = week.on(first.plus(day));
        for (int i = 0; i < hours.size(); i++) {
            add(begin + opens(hours.get(i)), begin + closes(hours.get(i)));
        }
    }

    int[] opens() {
        return Arrays.copyOf(opens, count[0]);
    }

    int[] closes() {
        return Arrays.copyOf(closes, count[0]);
    }

    private void add(int from, int to) {
        if (from < to) {
            opens[count[0]] = from;
            closes[count[0]++] = to;
        }
    }

    private static int opens(OpeningHours hours) {
        return (hours.opens().toSecondOfDay() + 59) / 60;
    }

    private static int closes(OpeningHours hours) {
        var closes = hours.closes();
        return closes.equals(LocalTime.MIDNIGHT) ? 24 * 60 : closes.toSecondOfDay() / 60;
    }
}
