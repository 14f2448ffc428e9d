package kz.localbusiness.application.booking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.application.booking.ShowDay.DayAgenda;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.Worry;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.domain.shared.TimeSlot;
import kz.localbusiness.domain.staff.StaffMember;

/// What somebody who opens the shop needs to know: who comes next, what waits for an answer, what
/// can still be sold, what goes wrong.
@FunctionalInterface
public interface ShowToday {

    Today show(Query query);

    record Query(BusinessId business) implements ForBusiness {}

    /// @param day on the business's clock
    /// @param requests how many wait for an answer, on whatever day; at most [ShowRequests#MOST]
    /// @param unpaid only for those who run the business
    /// @param gaps by start
    /// @param worries only for those who run the business, those about money only for owners
    record Today(
            DayAgenda day,
            Instant now,
            int requests,
            Unpaid unpaid,
            List<Gap> gaps,
            List<Worry> worries) {

        public Today {
            gaps = List.copyOf(gaps);
            worries = List.copyOf(worries);
        }

        /// Who has not come yet and is expected first, late ones included.
        public Optional<Appointment> next() {
            return day.expected().filter(visit -> now.isBefore(visit.slot().end())).findFirst();
        }
    }

    /// Visits of the last two weeks that are over and not paid.
    ///
    /// @param visits at most [ListUnpaid#MOST]
    record Unpaid(int visits, Money owed) {

        static final Unpaid NONE = new Unpaid(0, Money.ZERO);

        static Unpaid of(List<Appointment> visits) {
            var owed = visits.stream().map(Appointment::owed).reduce(Money.ZERO, Money::plus);
            return new Unpaid(visits.size(), owed);
        }
    }

    /// Time that nobody has taken and that is long enough for a service.
    record Gap(StaffMember member, TimeSlot time) {}
}
