package kz.localbusiness.application.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.localbusiness.application.Crowd;
import kz.localbusiness.application.OpenSalon;
import kz.localbusiness.domain.booking.AgendaKey;
import kz.localbusiness.domain.booking.BookingDecision;
import kz.localbusiness.domain.booking.BookingDecision.Booked;
import kz.localbusiness.domain.booking.BookingDecision.SlotTaken;
import kz.localbusiness.domain.booking.Claim;
import kz.localbusiness.domain.booking.ClientDetails;
import kz.localbusiness.domain.booking.IdempotencyKey;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.domain.staff.StaffId;
import kz.localbusiness.domain.staff.StaffMember;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("pain-4")
@Tag("pain-14")
@DisplayName("Clients who do not mind by whom (pain-4, pain-14)")
class AnyStaffTest {

    private final OpenSalon salon = new OpenSalon();

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 1", "8, 1", "3, 2", "8, 3", "5, 5", "4, 6", "12, 8"})
    void areAllServedWhileSomebodyIsFree(int clients, int free) {
        var people = people(free);
        var start = salon.at(OpenSalon.TUESDAY, "10:00");

        var decisions = Crowd.of(clients).ask(client -> book(client, start));

        var booked = decisions.stream().filter(Booked.class::isInstance).toList();
        assertThat(booked).hasSize(Math.min(clients, free));
        assertThat(booked.stream().map(AnyStaffTest::servedBy)).doesNotHaveDuplicates();
        assertThat(decisions)
                .filteredOn(one -> !(one instanceof Booked))
                .allMatch(SlotTaken.class::isInstance);
        assertThat(people).allMatch(who -> claims(who).size() <= 1);
        assertThat(people.stream().flatMap(who -> claims(who).stream())).hasSameSizeAs(booked);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4})
    void areSharedEquallyWithinADay(int many) {
        var people = people(many);

        var served =
                IntStream.range(0, 9)
                        .mapToObj(hour ->
                                salon.at(OpenSalon.TUESDAY, "09:00").plusSeconds(3600L * hour))
                        .map(this::bookedAt)
                        .toList();

        isFair(served, people);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4})
    void areSharedEquallyOverThirtyDays(int many) {
        var people = people(many);

        var served =
                IntStream.rangeClosed(1, 30)
                        .mapToObj(day -> salon.at(OpenSalon.MONDAY.plusDays(day), "10:00"))
                        .map(this::bookedAt)
                        .toList();

        isFair(served, people);
    }

    /// In any row of bookings nobody has two more than somebody else.
    private static void isFair(List<StaffId> served, List<StaffId> people) {
        for (int from = 0; from < served.size(); from++) {
            for (int to = from + 1; to <= served.size(); to++) {
                var some = served.subList(from, to);
                var shares = people.stream().map(who -> count(who, some)).sorted().toList();
                assertThat(shares.getLast() - shares.getFirst()).as("%s", some).isLessThan(2);
            }
        }
    }

    private static long count(StaffId who, List<StaffId> served) {
        return served.stream().filter(who::equals).count();
    }

    private StaffId bookedAt(Instant start) {
        salon.platform.clock.advance(Duration.ofSeconds(1));
        var client = Math.toIntExact(start.getEpochSecond() / 3600 % 1_000_000);
        return servedBy(book(client, start));
    }

    private BookingDecision book(int client, Instant start) {
        var phone = new PhoneNumber("+7701%07d".formatted(client));
        var details = new ClientDetails("Dana", phone, null, "", Language.RU);
        var key = new IdempotencyKey("client-%07d".formatted(client));
        return salon.platform
                .port(BookAppointment.class)
                .book(
                        BookAppointment.Command.of(
                                salon.business, key, salon.haircut, null, start, details))
                .decision();
    }

    private static StaffId servedBy(BookingDecision decision) {
        return ((Booked) decision).appointment().segments().getFirst().staff();
    }

    private List<Claim> claims(StaffId who) {
        var key = AgendaKey.of(who, OpenSalon.TUESDAY);
        return salon.call(() -> salon.platform.agendas.of(key).claims());
    }

    private List<StaffId> people(int many) {
        var others =
                Stream.iterate(1, next -> next + 1)
                        .limit(many - 1)
                        .map(number -> new StaffId(new UUID(2, number)))
                        .toList();
        others.forEach(id -> salon.run(() -> salon.platform.staff.save(named(id))));
        var people = new ArrayList<>(others);
        people.addFirst(salon.aigerim);
        return people;
    }

    private StaffMember named(StaffId id) {
        return StaffMember.named(salon.business, id, "Somebody");
    }
}
