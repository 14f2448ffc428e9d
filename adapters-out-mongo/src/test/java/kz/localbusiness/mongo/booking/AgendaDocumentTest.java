package kz.localbusiness.mongo.booking;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.localbusiness.domain.booking.Agenda;
import kz.localbusiness.domain.booking.AgendaKey;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.AppointmentState.Requested;
import kz.localbusiness.domain.booking.BookedOffering;
import kz.localbusiness.domain.booking.BookingEvent.AppointmentBooked;
import kz.localbusiness.domain.booking.ClientDetails;
import kz.localbusiness.domain.booking.EventId;
import kz.localbusiness.domain.booking.Hold;
import kz.localbusiness.domain.booking.Segment;
import kz.localbusiness.domain.catalog.OfferingId;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.domain.shared.TimeSlot;
import kz.localbusiness.domain.staff.StaffId;
import kz.localbusiness.mongo.TestMongo;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.query.Query;

class AgendaDocumentTest {

    private static final LocalDate DATE = LocalDate.of(2026, 11, 24);
    private static final Instant NOW = Instant.parse("2026-11-23T05:07:09.123Z");

    private final BusinessId business = new BusinessId(UUID.randomUUID());
    private final StaffId staff = new StaffId(UUID.randomUUID());
    private final AgendaKey key = AgendaKey.of(staff, DATE);
    private final String id = "%s/1-staff-%s/2026-11-24".formatted(business, staff.value());
    private final Agenda empty = Agenda.empty(business, key);
    private final TestMongo mongo = TestMongo.embedded();

    @Test
    void namesItselfAndWhatIsAtHomeOrHeldHere() {
        var visit = visit(key);
        var held = new Hold(new AppointmentId(UUID.randomUUID()), visit.segments(), NOW);
        var told = new AppointmentBooked(new EventId(UUID.randomUUID()), visit.id(), NOW);

        var stored = stored(empty.with(visit, told).holding(held));

        assertThat(stored.getString("_id")).isEqualTo(id);
        assertThat(stored.getList("names", String.class))
                .containsExactly(id, visit.id().value().toString(), held.id().value().toString());
        assertThat(stored.getDate("dueAt").toInstant()).isEqualTo(NOW);
    }

    @Test
    void leavesOutWhatThereIsNot() {
        var elsewhere = AgendaKey.of(new StaffId(UUID.randomUUID()), DATE);
        var claimed = empty.settled(visit(elsewhere));

        var stored = stored(claimed);

        assertThat(stored.getList("names", String.class)).containsExactly(id);
        assertThat(stored).doesNotContainKeys("dueAt", "_class");
        assertThat(stored.getList("claims", String.class))
                .first()
                .satisfies(claim -> assertThat(claim).contains(" - - 1-staff-"));
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        var state = new Document("name", "POSTPONED");
        var some = UUID.randomUUID().toString();
        var news = new Document("kind", "POSTPONED").append("id", some).append("appointment", some);

        assertThatIllegalStateException().isThrownBy(() -> StateMapper.toDomain(state));
        assertThatIllegalStateException().isThrownBy(() -> WaitlistStateMapper.toDomain(state));
        assertThatIllegalStateException()
                .isThrownBy(() -> NewsMapper.toDomain(news.append("at", Fields.date(NOW))));
        assertThatIllegalStateException()
                .isThrownBy(() -> AgendaNames.key("4-robot-%s/2026-11-24".formatted(some)));
        assertThatException().isThrownBy(() -> BlockMapper.toDomain(new Document()));
    }

    @Test
    void refusesAnAppointmentThatIsAtHomeElsewhere() {
        var elsewhere = visit(AgendaKey.of(staff, DATE.plusDays(1)));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> AgendaMapper.toDocument(empty.with(elsewhere)));
    }

    private Document stored(Agenda agenda) {
        mongo.raw().insert(AgendaMapper.toDocument(agenda));
        return requireNonNull(mongo.raw().findOne(new Query(), Document.class, "agendas"));
    }

    private Appointment visit(AgendaKey home) {
        var slot = TimeSlot.lasting(Duration.ofMinutes(30), NOW.plusSeconds(86_400));
        var offering =
                new BookedOffering(
                        new OfferingId(UUID.randomUUID()),
                        "Шаш",
                        slot.duration(),
                        Money.tenge(1),
                        List.of());
        var segment = new Segment(offering, staff, slot, slot, List.of(DATE), List.of(), false);
        var phone = new PhoneNumber("+77011234567");
        return new Appointment(
                new AppointmentId(UUID.randomUUID()),
                home,
                List.of(segment),
                new ClientDetails("Дана", phone, null, "", Language.KK),
                false,
                new Requested(),
                NOW,
                List.of(),
                null,
                null,
                List.of(),
                Money.ZERO);
    }
}
