package kz.localbusiness.application.booking;

import java.time.ZoneId;
import java.util.List;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.staff.StaffMember;

/// What waits for the owner's word and is not over yet, on whatever day it is.
@FunctionalInterface
public interface ShowRequests {

    /// More are not listed at once; who answers some of them sees the others.
    int MOST = 100;

    Requests show(Query query);

    record Query(BusinessId business) implements ForBusiness {}

    /// @param waiting by start, at most [#MOST]
    /// @param staff everybody who may have been booked
    record Requests(ZoneId zone, List<Appointment> waiting, List<StaffMember> staff) {

        public Requests {
            waiting = List.copyOf(waiting);
            staff = List.copyOf(staff);
        }
    }
}
