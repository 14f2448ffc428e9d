package kz.localbusiness.domain.notice;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import kz.localbusiness.domain.booking.AgendaKey;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.AppointmentState;
import kz.localbusiness.domain.booking.AppointmentState.Confirmed;
import kz.localbusiness.domain.booking.BookedOffering;
import kz.localbusiness.domain.booking.ClientDetails;
import kz.localbusiness.domain.booking.HistoryEntry;
import kz.localbusiness.domain.booking.Payment;
import kz.localbusiness.domain.booking.Segment;
import kz.localbusiness.domain.catalog.OfferingId;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.domain.shared.TimeSlot;
import kz.localbusiness.domain.staff.StaffId;

/// Dana's visit, booked with Aigerim at ten.
final class VisitFixture {

    static final Instant TEN = Instant.parse("2026-03-02T10:00:00Z");
    static final StaffId AIGERIM = new StaffId(new UUID(8, 8));
    static final StaffId DINARA = new StaffId(new UUID(8, 9));

    private VisitFixture() {}

    static Appointment inState(AppointmentState state, Payment... payments) {
        return visit(AIGERIM, TEN, state, List.of(), List.of(payments));
    }

    static Appointment visit(StaffId now, Instant start, List<HistoryEntry> history) {
        return visit(now, start, new Confirmed(TEN), history, List.of());
    }

    static Appointment inState(AppointmentState state, List<HistoryEntry> history) {
        return visit(AIGERIM, TEN, state, history, List.of());
    }

    private static Appointment visit(
            StaffId now,
            Instant start,
            AppointmentState state,
            List<HistoryEntry> history,
            List<Payment> payments) {
        var slot = TimeSlot.lasting(Duration.ofHours(1), start);
        var what =
                new BookedOffering(
                        new OfferingId(new UUID(5, 5)),
                        "Haircut",
                        slot.duration(),
                        Money.tenge(5000),
                        List.of());
        return new Appointment(
                new AppointmentId(new UUID(9, 9)),
                AgendaKey.of(AIGERIM, dateOf(TEN)),
                List.of(
                        new Segment(
                                what, now, slot, slot, List.of(dateOf(start)), List.of(), false)),
                new ClientDetails("Dana", new PhoneNumber("+77011234567"), null, "", Language.RU),
                false,
                state,
                Instant.EPOCH,
                history,
                null,
                null,
                payments,
                Money.ZERO);
    }

    private static LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }
}
