package kz.localbusiness.domain.booking;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import kz.localbusiness.domain.business.BookingPolicy;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.business.Closures;
import kz.localbusiness.domain.business.OpeningHours;
import kz.localbusiness.domain.business.PolicyOverrides;
import kz.localbusiness.domain.business.Profile;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.business.Stage;
import kz.localbusiness.domain.business.WeeklyHours;
import kz.localbusiness.domain.catalog.Buffers;
import kz.localbusiness.domain.catalog.Delivery;
import kz.localbusiness.domain.catalog.Offering;
import kz.localbusiness.domain.catalog.OfferingId;
import kz.localbusiness.domain.catalog.Performers;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.domain.shared.OtherLanguages;
import kz.localbusiness.domain.shared.TimeSlot;
import kz.localbusiness.domain.staff.StaffId;
import kz.localbusiness.domain.staff.StaffMember;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/// How long it takes to say what is free, from the stored agendas to the ranked offers: a salon
/// open from 09:00 to 18:00 with a lunch break, half an hour with five minutes before and ten
/// after.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Benchmark)
public class AvailabilityBenchmark {

    private static final LocalDate FIRST = LocalDate.parse("2026-03-02");
    private static final LocalDate LAST = FIRST.plusDays(29);
    private static final BusinessId SALON = new BusinessId(new UUID(1, 0));
    private static final OfferingId HAIRCUT = new OfferingId(new UUID(5, 0));
    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

    private final Instant now = at(FIRST, LocalTime.of(8, 0));
    private final Inquiry ofFive = inquiry(5);
    private final Board month = Board.of(agendas(5, 30, 200));
    private final Inquiry ofOne = inquiry(1);
    private final Board day = Board.of(agendas(1, 1, 7));

    @Benchmark
    public List<DayOffers> aMonthOfFivePeople() {
        return Availability.of(ofFive, month, FIRST, LAST, now).offers();
    }

    @Benchmark
    public List<DayOffers> aDayOfOnePerson() {
        return Availability.of(ofOne, day, FIRST, FIRST, now).offers();
    }

    @Benchmark
    public PlanDecision aPlanAmongFivePeople() {
        var start = at(FIRST.plusDays(7), LocalTime.of(10, 0));
        return Availability.at(start, ofFive, month, now).plan(start);
    }

    private static Inquiry inquiry(int people) {
        var staff =
                IntStream.range(0, people)
                        .mapToObj(i -> StaffMember.named(SALON, person(i), "Person " + i))
                        .toList();
        var wish = new Wish(haircut(), List.of(), staff, null);
        return new Inquiry(
                salon(), List.of(wish), Preference.NONE, null, null, Map.of(), HALF_AN_HOUR);
    }

    private static Business salon() {
        var hours =
                List.of(
                        new OpeningHours(LocalTime.of(9, 0), LocalTime.of(13, 0)),
                        new OpeningHours(LocalTime.of(14, 0), LocalTime.of(18, 0)));
        var week = IntStream.rangeClosed(1, 7).boxed().toList();
        return new Business(
                SALON,
                new Slug("salon"),
                Profile.named("Salon", new EmailAddress("salon@example.kz")),
                Business.DEFAULT_ZONE,
                new WeeklyHours(
                        week.stream()
                                .collect(
                                        java.util.stream.Collectors.toMap(
                                                java.time.DayOfWeek::of, _ -> hours))),
                BookingPolicy.STANDARD,
                Closures.NONE,
                Stage.OPEN,
                null,
                null,
                Instant.EPOCH,
                1);
    }

    private static Offering haircut() {
        var buffers = new Buffers(Duration.ofMinutes(5), Duration.ofMinutes(10));
        return new Offering(
                SALON,
                HAIRCUT,
                "Haircut",
                "",
                OtherLanguages.NONE,
                OtherLanguages.NONE,
                "",
                HALF_AN_HOUR,
                Money.tenge(5_000),
                new Delivery(buffers, 1, Performers.EVERYBODY, List.of(), List.of()),
                PolicyOverrides.NONE,
                false,
                1);
    }

    /// Spread evenly over people and dates.
    private static List<Agenda> agendas(int people, int dates, int visits) {
        return IntStream.range(0, people * dates)
                .mapToObj(cell ->
                        agenda(
                                cell % people,
                                cell / people,
                                visits / (people * dates)
                                        + (cell < visits % (people * dates) ? 1 : 0)))
                .filter(agenda -> !agenda.claims().isEmpty())
                .toList();
    }

    private static Agenda agenda(int person, int date, int visits) {
        var key = AgendaKey.of(person(person), FIRST.plusDays(date));
        var claims =
                IntStream.range(0, visits)
                        .mapToObj(number ->
                                claim(key, number, at(key.date(), LocalTime.of(9 + number, 20))))
                        .toList();
        return new Agenda(SALON, key, List.of(), List.of(), claims, List.of(), List.of(), 1);
    }

    private static Claim claim(AgendaKey key, int number, Instant start) {
        var id = new AppointmentId(new UUID(key.date().toEpochDay(), number));
        var time = TimeSlot.lasting(Duration.ofMinutes(45), start);
        return new Claim(id, key, HAIRCUT, time, null, null);
    }

    private static StaffId person(int number) {
        return new StaffId(new UUID(2, number));
    }

    private static Instant at(LocalDate date, LocalTime time) {
        return date.atTime(time).atZone(Business.DEFAULT_ZONE).toInstant();
    }
}
