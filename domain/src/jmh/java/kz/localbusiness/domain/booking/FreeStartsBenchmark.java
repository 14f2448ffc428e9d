package kz.localbusiness.domain.booking;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import kz.localbusiness.domain.business.BookingPolicy;
import kz.localbusiness.domain.catalog.OfferingId;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.domain.shared.TimeSlot;
import kz.localbusiness.domain.staff.StaffId;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/// How long it takes to say what is free.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Benchmark)
public class FreeStartsBenchmark {

    private static final ZoneId ZONE = ZoneId.of("Asia/Atyrau");
    private static final LocalDate DATE = LocalDate.parse("2026-03-02");
    private static final Duration VISIT = Duration.ofMinutes(30);

    private final Instant now = at(LocalTime.of(8, 0));
    private final WorkingDay rules =
            new WorkingDay(
                    DATE,
                    ZONE,
                    List.of(new TimeSlot(at(LocalTime.of(9, 0)), at(LocalTime.of(18, 0)))),
                    BookingPolicy.STANDARD);
    private final StaffDay day = dayWith(8);

    @Benchmark
    public List<Instant> oneStaffDay() {
        return rules.freeStarts(day, VISIT, now);
    }

    /// Every other half hour is taken.
    private static StaffDay dayWith(int visits) {
        var appointments =
                IntStream.range(0, visits)
                        .mapToObj(hour -> visit(hour, at(LocalTime.of(9 + hour, 0))))
                        .toList();
        return new StaffDay(
                new BusinessId(new UUID(1, 0)),
                new StaffId(new UUID(2, 0)),
                DATE,
                appointments,
                List.of(),
                List.of(),
                1);
    }

    private static Appointment visit(int number, Instant start) {
        var haircut =
                new BookedOffering(
                        new OfferingId(new UUID(5, 0)), "Haircut", VISIT, Money.tenge(5_000));
        var dana =
                new ClientDetails("Dana", new PhoneNumber("+77011234567"), null, "", Language.RU);
        var id = new AppointmentId(new UUID(3, number));
        return Appointment.requested(id, haircut, start, dana, Instant.EPOCH);
    }

    private static Instant at(LocalTime time) {
        return DATE.atTime(time).atZone(ZONE).toInstant();
    }
}
