package kz.localbusiness.web.agenda;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.localbusiness.application.client.FindClients.FoundClient;
import kz.localbusiness.domain.booking.Agenda;
import kz.localbusiness.domain.booking.AgendaKey;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.AppointmentState;
import kz.localbusiness.domain.booking.AppointmentState.Confirmed;
import kz.localbusiness.domain.booking.AskDecision;
import kz.localbusiness.domain.booking.AtHome;
import kz.localbusiness.domain.booking.BookedOffering;
import kz.localbusiness.domain.booking.ClientDetails;
import kz.localbusiness.domain.booking.EventId;
import kz.localbusiness.domain.booking.Occurrence;
import kz.localbusiness.domain.booking.PromiseDecision;
import kz.localbusiness.domain.booking.Segment;
import kz.localbusiness.domain.business.PolicyOverrides;
import kz.localbusiness.domain.catalog.Delivery;
import kz.localbusiness.domain.catalog.Offering;
import kz.localbusiness.domain.catalog.OfferingId;
import kz.localbusiness.domain.client.ClientCard;
import kz.localbusiness.domain.client.ClientProfile;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.domain.shared.OtherLanguages;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.domain.shared.TimeSlot;
import kz.localbusiness.domain.staff.StaffMember;

/// Dana's visits.
final class VisitFixture {

    static final Instant NOW = Instant.parse("2026-03-01T05:00:00Z");
    static final Instant TEN = Instant.parse("2026-03-02T05:00:00Z");

    private VisitFixture() {}

    static Agenda home() {
        return Agenda.empty(
                AgendaInMemory.ID, AgendaKey.of(AgendaInMemory.AIGERIM.id(), AgendaInMemory.TODAY));
    }

    /// At ten o'clock in Atyrau.
    static Appointment visit(int id, AppointmentState state) {
        return visit(id, state, part("Haircut", AgendaInMemory.AIGERIM, TEN));
    }

    /// By its client, in words.
    static Appointment asked(int id, String words) {
        var visit = visit(id, new Confirmed(NOW));
        var home = new AtHome(home(), visit);
        var when = new Occurrence(NOW, new EventId(new UUID(3, id)));
        return ((AskDecision.Asked) home.ask(words, when)).appointment();
    }

    /// By its client, to come.
    static Appointment promised(int id) {
        var home = new AtHome(home(), visit(id, new Confirmed(NOW)));
        var when = new Occurrence(NOW, new EventId(new UUID(3, id)));
        return ((PromiseDecision.Promised) home.promise(when)).appointment();
    }

    static Segment part(String name, StaffMember by, Instant start) {
        var length = Duration.ofMinutes(45);
        var slot = TimeSlot.lasting(length, start);
        var what =
                new BookedOffering(
                        new OfferingId(new UUID(5, 5)), name, length, Money.tenge(5000), List.of());
        return new Segment(
                what, by.id(), slot, slot, List.of(AgendaInMemory.TODAY), List.of(), false);
    }

    static Appointment visit(int id, AppointmentState state, Segment... parts) {
        return new Appointment(
                new AppointmentId(new UUID(9, id)),
                AgendaKey.of(AgendaInMemory.AIGERIM.id(), AgendaInMemory.TODAY),
                List.of(parts),
                new ClientDetails(
                        "Dana",
                        new PhoneNumber("+77011234567"),
                        null,
                        "By the window",
                        Language.RU),
                false,
                state,
                NOW,
                List.of(),
                null,
                null,
                List.of(),
                Money.ZERO);
    }

    static Offering haircut() {
        return new Offering(
                AgendaInMemory.ID,
                new OfferingId(new UUID(5, 5)),
                "Haircut",
                "",
                OtherLanguages.NONE,
                OtherLanguages.NONE,
                "",
                Duration.ofMinutes(45),
                Money.tenge(5000),
                Delivery.PLAIN,
                PolicyOverrides.NONE,
                false,
                1);
    }

    static ClientCard card(FoundClient client) {
        var profile =
                new ClientProfile(
                        client.name(), List.of(client.phone()), null, Language.RU, null, List.of());
        return ClientCard.opened(client.id(), AgendaInMemory.ID, profile, NOW);
    }
}
