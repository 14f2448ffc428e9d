package kz.localbusiness.application.notice;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import kz.localbusiness.application.notice.out.MessageWords.MadeUp;
import kz.localbusiness.domain.booking.Actor;
import kz.localbusiness.domain.booking.AgendaKey;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.AppointmentState;
import kz.localbusiness.domain.booking.AppointmentState.Confirmed;
import kz.localbusiness.domain.booking.BookedOffering;
import kz.localbusiness.domain.booking.ClientDetails;
import kz.localbusiness.domain.booking.Segment;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.catalog.Offering;
import kz.localbusiness.domain.catalog.OfferingId;
import kz.localbusiness.domain.notice.NoticeKind;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.domain.shared.TimeSlot;
import kz.localbusiness.domain.staff.StaffId;
import kz.localbusiness.domain.staff.StaffMember;
import org.jspecify.annotations.Nullable;

/// A visit that there might be, tomorrow at three.
///
/// @param service null where nothing is offered yet
/// @param person null where nobody renders it yet
record Example(
        Business business,
        @Nullable Offering service,
        @Nullable StaffMember person,
        NoticeKind kind,
        Instant now) {

    private static final LocalTime THREE = LocalTime.of(15, 0);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final UUID NONE = new UUID(0, 0);

    Appointment visit(Language language, MadeUp told) {
        var date = LocalDate.ofInstant(now, business.zone()).plusDays(1);
        var what = what(told);
        var start = date.atTime(THREE).atZone(business.zone()).toInstant();
        var slot = TimeSlot.lasting(what.duration(), start);
        var by = by();
        return new Appointment(
                new AppointmentId(NONE),
                AgendaKey.of(by, date),
                List.of(new Segment(what, by, slot, slot, List.of(date), List.of(), false)),
                ClientDetails.erasedIn(language),
                false,
                state(told),
                now,
                List.of(),
                null,
                null,
                List.of(),
                Money.ZERO);
    }

    private BookedOffering what(MadeUp told) {
        return service == null
                ? new BookedOffering(
                        new OfferingId(NONE), told.service(), HOUR, Money.tenge(5_000), List.of())
                : BookedOffering.of(service, List.of(), by());
    }

    private StaffId by() {
        return person == null ? new StaffId(NONE) : person.id();
    }

    private AppointmentState state(MadeUp told) {
        var confirmed = new Confirmed(now);
        return kind == NoticeKind.CANCELLED
                ? confirmed.cancel(now, Actor.BUSINESS, told.reason())
                : confirmed;
    }

    String staffName(MadeUp told) {
        return person == null ? told.staff() : person.name();
    }

    /// Null where no time is offered.
    @Nullable Instant heldUntil() {
        return kind == NoticeKind.TIME_OFFERED ? now.plus(HOUR) : null;
    }
}
