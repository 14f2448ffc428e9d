package kz.localbusiness.mongo.booking;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.BookedOffering;
import kz.localbusiness.domain.booking.ClientDetails;
import kz.localbusiness.domain.booking.StaffDay;
import kz.localbusiness.domain.catalog.OfferingId;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.domain.staff.StaffId;
import kz.localbusiness.mongo.TestMongo;
import kz.localbusiness.mongo.booking.StaffDayDocument.News;
import kz.localbusiness.mongo.booking.StaffDayDocument.State;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.mapstruct.factory.Mappers;
import org.springframework.data.mongodb.core.query.Query;

class StaffDayDocumentTest {

    private static final LocalDate DATE = LocalDate.of(2026, 11, 24);
    private static final Instant NOW = Instant.parse("2026-11-23T05:07:09.123Z");

    private final BusinessId business = new BusinessId(UUID.randomUUID());
    private final StaffId staff = new StaffId(UUID.randomUUID());
    private final String id = "%s/%s/2026-11-24".formatted(business, staff.value());
    private final StaffDayMapper mapper = Mappers.getMapper(StaffDayMapper.class);
    private final TestMongo mongo = TestMongo.embedded();

    @Test
    void claimsItsOwnNameAndWhatIsHere() {
        var staying = appointment();
        var leaving = appointment();
        var day = day(staying, leaving).departing(leaving.id(), NOW);

        var stored = stored(day);

        assertThat(stored.getString("_id")).isEqualTo(id);
        assertThat(stored.getList("claims", String.class))
                .containsExactly(id, staying.id().value().toString());
        assertThat(stored.getList("leaving", String.class))
                .containsExactly("%s/%s".formatted(business, leaving.id().value()));
        assertThat(stored.getDate("dueAt").toInstant()).isEqualTo(NOW);
    }

    @Test
    void leavesOutWhatAnEmptyDayDoesNotHave() {
        var stored = stored(day());

        assertThat(stored.getList("claims", String.class)).containsExactly(id);
        assertThat(stored).doesNotContainKeys("leaving", "dueAt", "_class");
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        var state = new State("POSTPONED", null, null, null);
        var appointment = UUID.randomUUID().toString();
        var news = new News("POSTPONED", appointment, appointment, NOW, null, null);

        assertThatIllegalStateException().isThrownBy(() -> mapper.toDomain(state));
        assertThatIllegalStateException().isThrownBy(() -> mapper.toDomain(news));
    }

    @Test
    void refusesToReadEndlessRanges() {
        var days = new MongoStaffDays(mongo.business(), mapper);

        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        CurrentBusiness.as(
                                business,
                                () -> days.within(List.of(staff), LocalDate.EPOCH, LocalDate.MAX)));
    }

    private Document stored(StaffDay day) {
        mongo.raw().insert(mapper.toDocument(day));
        return requireNonNull(mongo.raw().findOne(new Query(), Document.class, "staffDays"));
    }

    private StaffDay day(Appointment... appointments) {
        var all = List.of(appointments);
        return new StaffDay(business, staff, DATE, all, List.of(), List.of(), 0);
    }

    private static Appointment appointment() {
        var duration = Duration.ofMinutes(30);
        var offering =
                new BookedOffering(
                        new OfferingId(UUID.randomUUID()), "Шаш", duration, Money.tenge(1));
        var phone = new PhoneNumber("+77011234567");
        var client = new ClientDetails("Дана", phone, null, "", Language.KK);
        var id = new AppointmentId(UUID.randomUUID());
        return Appointment.requested(id, offering, NOW.plusSeconds(86400), client, NOW);
    }
}
