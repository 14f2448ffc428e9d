package kz.localbusiness.tenancy;

import java.util.Objects;
import kz.localbusiness.application.booking.BookAppointment;
import kz.localbusiness.application.booking.JoinWaitlist;
import kz.localbusiness.domain.booking.BookingDecision;
import kz.localbusiness.domain.booking.WaitlistDecision;

/// What a client of a business holds in the hand.
record Links(String visit, String visitToken, String place, String placeToken) {

    static Links of(BookAppointment.Answer booked, JoinWaitlist.Answer waits) {
        var visit = ((BookingDecision.Booked) booked.decision()).appointment().id();
        var entry = ((WaitlistDecision.Joined) waits.decision()).entry().id();
        return new Links(
                visit.value().toString(),
                Objects.requireNonNull(booked.manage()).value(),
                entry.value().toString(),
                Objects.requireNonNull(waits.manage()).value());
    }
}
