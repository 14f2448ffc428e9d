package kz.localbusiness.application.booking;

import java.time.ZoneId;
import java.util.List;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.domain.staff.StaffMember;

/// Visits that are over and not paid.
@FunctionalInterface
public interface ListUnpaid {

    /// More are not told at once.
    int MOST = 100;

    Unpaid list(Query query);

    record Query(BusinessId business) implements ForBusiness {}

    /// @param visits the latest first
    /// @param team archived ones included
    record Unpaid(ZoneId zone, List<Appointment> visits, List<StaffMember> team) {

        public Unpaid {
            visits = List.copyOf(visits);
            team = List.copyOf(team);
        }

        public Money owed() {
            return visits.stream().map(Appointment::owed).reduce(Money.ZERO, Money::plus);
        }
    }
}
