package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;
import kz.localbusiness.domain.booking.Appointment;

/// @param manageToken lets its holder read, move, cancel and praise this one appointment
/// @param manageUrl the page that does the same
@Schema(name = "Booking")
record RestBooking(
        UUID id,
        RestState state,
        OffsetDateTime start,
        OffsetDateTime end,
        RestStaff staff,
        RestBookedOffering service,
        RestMoney price,
        String manageToken,
        URI manageUrl) {

    static RestBooking of(Appointment booked, RestStaff staff, ZoneId zone, Link link) {
        return new RestBooking(
                booked.id().value(),
                RestState.of(booked.state()),
                booked.slot().start().atZone(zone).toOffsetDateTime(),
                booked.slot().end().atZone(zone).toOffsetDateTime(),
                staff,
                RestBookedOffering.of(booked.offering()),
                RestMoney.of(booked.offering().price()),
                link.token(),
                link.page());
    }

    /// The way back to the appointment.
    record Link(String token, URI page) {}
}
