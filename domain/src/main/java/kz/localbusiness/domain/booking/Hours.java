package kz.localbusiness.domain.booking;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.shared.TimeSlot;
import kz.localbusiness.domain.staff.Shift;
import kz.localbusiness.domain.staff.StaffMember;

/// When one person works, in minutes. Stretches that touch are worked through, over midnight too.
final class Hours {

    private final Days days;

    private final StaffMember member;
    private final Business business;

    /// Of each stretch, from where its grid of starts is counted.
    private final int[] opens;

    /// Of each stretch.
    private final int[] closes;

    /// How far back the work before each stretch reaches without a pause.
    private final int[] since;

    /// How far on the work after each stretch reaches without a pause.
    private final int[] until;

    private Hours(Days days, StaffMember member, Business business, int[] opens, int[] closes) {
        this.days = days;
        this.member = member;
        this.business = business;
        this.opens = opens;
        this.closes = closes;
        this.since = opens.clone();
        this.until = closes.clone();
        for (int i = 1; i < opens.length; i++) {
            if (opens[i] == closes[i - 1]) {
                since[i] = since[i - 1];
            }
        }
        for (int i = opens.length - 2; i >= 0; i--) {
            if (opens[i + 1] == closes[i]) {
                until[i] = until[i + 1];
            }
        }
    }

    static Hours of(StaffMember member, Business business, Days days) {
        var stretches = new Stretches(days, Shift.weekOf(member, business));
        for (int day = 0; day < days.count(); day++) {
            if (days.isUneven(day) || !Shift.isOrdinary(member, days.date(day), business)) {
                stretches.add(Shift.of(member, days.date(day), business).open());
            } else {
                stretches.addOrdinary(day);
            }
        }
        return new Hours(days, member, business, stretches.opens(), stretches.closes());
    }

    int stretches() {
        return opens.length;
    }

    int opens(int stretch) {
        return opens[stretch];
    }

    int closes(int stretch) {
        return closes[stretch];
    }

    /// The first start of a stretch at which so much work fits in before.
    int earliest(int stretch, int before) {
        return Math.max(opens[stretch], since[stretch] + before);
    }

    /// The last start of a stretch at which so much work fits in, itself included.
    int latest(int stretch, int work) {
        return Math.min(closes[stretch] - 1, until[stretch] - work);
    }

    /// The stretch in which a minute lies, -1 when it lies in none.
    int around(int minute) {
        var found = Arrays.binarySearch(opens, minute);
        var stretch = found >= 0 ? found : -found - 2;
        return stretch >= 0 && minute < closes[stretch] ? stretch : -1;
    }

    /// How far back the work around a minute reaches; the minute itself where none does.
    int since(int minute) {
        var stretch = around(minute);
        return stretch < 0 ? minute : since[stretch];
    }

    /// How far on the work around a minute reaches; the minute itself where none does.
    int until(int minute) {
        var stretch = around(minute);
        return stretch < 0 ? minute : until[stretch];
    }

    boolean contain(int start, int from, int to) {
        var stretch = around(start);
        return stretch >= 0 && from >= since[stretch] && to <= until[stretch];
    }

    /// A start outside of all hours, days off or not, is on no grid, and off none.
    boolean isOnGrid(int start, int step) {
        return around(start) < 0 ? usual().isOnOwnGrid(start, step) : isOnOwnGrid(start, step);
    }

    private boolean isOnOwnGrid(int start, int step) {
        var stretch = around(start);
        return stretch < 0 || (start - opens[stretch]) % step == 0;
    }

    /// Everything for which a stretch of time does not lie within the hours: the days off on its
    /// dates, and what of it would lie outside of the hours even so.
    Stream<Obstacle> outside(int start, int from, int to) {
        var dates = IntStream.rangeClosed(days.dayOf(from), days.dayOf(to - 1));
        var off =
                dates.mapToObj(this::shift)
                        .flatMap(shift -> shift.off().stream())
                        .distinct()
                        .<Obstacle>map(Obstacle.NotWorking::new);
        return Stream.concat(off, usual().uncovered(start, from, to));
    }

    /// As they would be without any day off.
    private Hours usual() {
        var stretches = new Stretches(days, Shift.weekOf(member, business));
        for (int day = 0; day < days.count(); day++) {
            stretches.add(shift(day).usual());
        }
        return new Hours(days, member, business, stretches.opens(), stretches.closes());
    }

    private Shift shift(int day) {
        return Shift.of(member, days.date(day), business);
    }

    private Stream<Obstacle> uncovered(int start, int from, int to) {
        if (contain(start, from, to)) {
            return Stream.empty();
        }
        var asked = days.slot(from, to);
        var all = IntStream.rangeClosed(0, opens.length).filter(next -> lies(from, to, next));
        return all.mapToObj(next -> closed(next).filter(asked::overlaps))
                .map(pause -> pause.<Obstacle>map(Obstacle.OnBreak::new))
                .map(pause -> pause.orElseGet(() -> outsideOf(start)))
                .distinct();
    }

    private Obstacle outsideOf(int start) {
        return new Obstacle.OutsideHours(shift(days.dayOf(start)).usual());
    }

    /// Whether time between two stretches of hours lies within a stretch of time.
    private boolean lies(int from, int to, int next) {
        var begin = next == 0 ? Integer.MIN_VALUE : closes[next - 1];
        var end = next == opens.length ? Integer.MAX_VALUE : opens[next];
        return begin < end && begin < to && from < end;
    }

    /// The pause before a stretch on the same date.
    private Optional<TimeSlot> closed(int next) {
        var isPause =
                next > 0
                        && next < opens.length
                        && days.dayOf(closes[next - 1] - 1) == days.dayOf(opens[next]);
        return isPause ? Optional.of(days.slot(closes[next - 1], opens[next])) : Optional.empty();
    }
}
