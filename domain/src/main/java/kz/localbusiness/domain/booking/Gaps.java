package kz.localbusiness.domain.booking;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.shared.TimeSlot;
import kz.localbusiness.domain.staff.StaffMember;

/// The time of one person on one date that nobody has taken yet.
public final class Gaps {

    private Gaps() {}

    /// @param board at least the person's agendas of the date and of those around it
    /// @param now what is over cannot be sold
    /// @param shortest gaps shorter than that cannot be sold either
    public static List<TimeSlot> of(
            StaffMember member,
            Business business,
            Board board,
            LocalDate date,
            Instant now,
            Duration shortest) {
        var days = Days.around(date, date, business.zone());
        var around = new Surroundings(board, days, now, null);
        var busy = Busy.of(board.of(new Participant.Staff(member.id())), around);
        var hours = Hours.of(member, business, days);
        var first = Math.max(days.begin(1), days.ceil(now));
        var gaps = new ArrayList<TimeSlot>();
        for (int stretch = 0; stretch < hours.stretches(); stretch++) {
            int from = Math.max(hours.opens(stretch), first);
            int to = Math.min(hours.closes(stretch), days.begin(2));
            between(from, to, busy, days).stream()
                    .filter(gap -> gap.duration().compareTo(shortest) >= 0)
                    .forEach(gaps::add);
        }
        return gaps;
    }

    private static List<TimeSlot> between(int from, int to, Busy busy, Days days) {
        var free = new ArrayList<TimeSlot>();
        int at = from;
        while (at < to) {
            int part = busy.next(at);
            int end = Math.min(busy.from(part), to);
            if (at < end) {
                free.add(days.slot(at, end));
            }
            at = end == to ? to : busy.to(part);
        }
        return free;
    }
}
