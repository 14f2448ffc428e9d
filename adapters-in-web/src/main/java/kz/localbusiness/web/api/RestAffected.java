package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.ZoneId;
import java.util.List;
import kz.localbusiness.domain.booking.Appointment;

/// Visits ahead that would stand outside of somebody's hours, by start; they stay booked.
@Schema(name = "AffectedVisits")
record RestAffected(List<RestVisit> visits) {

    static RestAffected of(List<Appointment> visits, ZoneId zone) {
        return new RestAffected(visits.stream().map(one -> RestVisit.of(one, zone)).toList());
    }
}
