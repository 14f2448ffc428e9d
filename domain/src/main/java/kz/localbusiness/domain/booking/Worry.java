package kz.localbusiness.domain.booking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.catalog.Offering;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.domain.staff.Shift;
import kz.localbusiness.domain.staff.StaffMember;

/// Why clients will find nothing to book, are told nothing or miss their money, seen while there is
/// time to do something about it.
public sealed interface Worry {

    /// So many dates are looked at; a week repeats itself, so nothing ever runs out behind them
    /// unless it runs out before.
    int DAYS_AHEAD = 42;

    /// A salon that rests for some days knows it.
    int DAYS_OF_REST = 7;

    /// No service is offered.
    record NothingOffered() implements Worry {}

    /// Nobody works for a week or longer; both dates included.
    record NobodyWorks(LocalDate from, LocalDate to) implements Worry {}

    /// Somebody is booked for nothing, or works on no date that was looked at.
    record NeverBooked(StaffMember member) implements Worry {}

    /// Nobody takes what is written to clients, at least not so many messages.
    record MessagesWait(int messages) implements Worry {}

    /// Somebody has to give back so many sums in the bank's own app, this much together.
    record MoneyWaits(int refunds, Money sum) implements Worry {}

    /// The bank does not let the business in any more, so nobody can pay online.
    record BankRefuses() implements Worry {}

    static List<Worry> of(
            Business business, List<StaffMember> staff, List<Offering> offered, LocalDate today) {
        if (offered.isEmpty()) {
            return List.of(new NothingOffered());
        }
        var dates = today.datesUntil(today.plusDays(DAYS_AHEAD)).toList();
        var rests = rests(dates, business, staff);
        var idle =
                staff.stream()
                        .filter(member -> !isBooked(member, business, offered, dates))
                        .map(NeverBooked::new);
        var all = rests.stream().anyMatch(rest -> isAll(rest, dates));
        return Stream.concat(rests.stream(), all ? Stream.<Worry>empty() : idle).toList();
    }

    private static boolean isAll(NobodyWorks rest, List<LocalDate> dates) {
        return rest.from().equals(dates.getFirst()) && rest.to().equals(dates.getLast());
    }

    private static boolean isBooked(
            StaffMember member, Business business, List<Offering> offered, List<LocalDate> dates) {
        return offered.stream().anyMatch(one -> one.delivery().performers().include(member.id()))
                && dates.stream().anyMatch(date -> works(member, date, business));
    }

    private static boolean works(StaffMember member, LocalDate date, Business business) {
        return !Shift.of(member, date, business).open().isEmpty();
    }

    private static List<NobodyWorks> rests(
            List<LocalDate> dates, Business business, List<StaffMember> staff) {
        var rests = new ArrayList<NobodyWorks>();
        int since = 0;
        for (int i = 0; i <= dates.size(); i++) {
            if (i == dates.size() || isWorked(dates.get(i), business, staff)) {
                if (i - since >= DAYS_OF_REST) {
                    rests.add(new NobodyWorks(dates.get(since), dates.get(i - 1)));
                }
                since = i + 1;
            }
        }
        return rests;
    }

    private static boolean isWorked(LocalDate date, Business business, List<StaffMember> staff) {
        return staff.stream().anyMatch(member -> works(member, date, business));
    }
}
