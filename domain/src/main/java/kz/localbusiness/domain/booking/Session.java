package kz.localbusiness.domain.booking;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.localbusiness.domain.catalog.OfferingId;
import kz.localbusiness.domain.shared.TimeSlot;

/// A group that meets, as one participant's agenda knows it.
///
/// @param time with the buffers that it was opened with
/// @param takers one seat each, however many dates the session touches
record Session(TimeSlot time, Set<AppointmentId> takers) {

    /// Every session of a service.
    static Map<Seat, Session> of(OfferingId offering, List<Agenda> agendas, Surroundings around) {
        var sessions = new HashMap<Seat, Session>();
        for (var agenda : agendas) {
            for (var claim : agenda.claims()) {
                var seat = claim.seat();
                if (seat != null && around.counts(claim) && claim.offering().equals(offering)) {
                    sessions.computeIfAbsent(seat, _ -> new Session(claim.time(), new HashSet<>()))
                            .takers()
                            .add(claim.appointment());
                }
            }
        }
        return sessions;
    }

    int seats() {
        return takers.size();
    }
}
