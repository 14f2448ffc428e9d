package kz.localbusiness.application.booking;

import java.time.Clock;
import kz.localbusiness.application.Ids;
import kz.localbusiness.application.booking.out.Agendas;
import kz.localbusiness.application.booking.out.Rotation;
import kz.localbusiness.application.business.out.Businesses;
import kz.localbusiness.application.catalog.out.Offerings;
import kz.localbusiness.application.staff.out.StaffMembers;
import kz.localbusiness.domain.booking.EventId;
import kz.localbusiness.domain.booking.Occurrence;

/// What whoever books needs from outside.
public record BookingOffice(
        Businesses businesses,
        Offerings offerings,
        StaffMembers staff,
        Agendas agendas,
        Rotation rotation,
        Clock clock,
        Ids ids) {

    /// Something that happens now, under a new name.
    Occurrence now() {
        return new Occurrence(clock.instant(), new EventId(ids.next()));
    }
}
