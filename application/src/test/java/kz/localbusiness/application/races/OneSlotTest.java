package kz.localbusiness.application.races;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.LongAdder;
import kz.localbusiness.application.CountedIds;
import kz.localbusiness.application.Crowd;
import kz.localbusiness.application.SettableClock;
import kz.localbusiness.application.booking.BookForClient;
import kz.localbusiness.application.booking.ServiceChoice;
import kz.localbusiness.application.booking.out.InMemoryManageLinks;
import kz.localbusiness.domain.booking.BookingDecision;
import kz.localbusiness.domain.booking.BookingDecision.Booked;
import kz.localbusiness.domain.booking.IdempotencyKey;
import kz.localbusiness.domain.catalog.OfferingId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OneSlotTest {

    private final Salon salon = new Salon(new UUID(9, 9));
    private final Stores stores = Stores.inMemory();
    private final SettableClock clock = new SettableClock(Salon.OPENING);
    private final Node node = node();

    @Test
    @DisplayName("of 200 commits for one slot at once one wins (pain-1)")
    void oneOfTwoHundredWins() {
        var answers = Crowd.of(200).ask(i -> booked(i, salon.haircut, LocalTime.NOON));

        assertThat(answers).filteredOn(Booked.class::isInstance).hasSize(1);
        assertNothingWrong();
    }

    @Test
    @DisplayName("of intervals that overlap unequally, with pauses, none is booked twice (pain-2)")
    void unequalIntervalsNeverOverlap() {
        for (int round = 0; round < 10; round++) {
            int base = 100 * (round + 1);
            Crowd.of(30)
                    .ask(i ->
                            booked(base + i, service(i), LocalTime.of(10, 0).plusMinutes(15L * i)));
        }
        assertNothingWrong();
    }

    @Test
    @DisplayName("the last seat raced for by 50 is taken once (pain-5)")
    void theLastSeatIsTakenOnce() {
        for (int i = 1; i < Salon.SEATS; i++) {
            assertThat(booked(i, salon.yoga, LocalTime.NOON)).isInstanceOf(Booked.class);
        }
        var answers = Crowd.of(50).ask(i -> booked(100 + i, salon.yoga, LocalTime.NOON));

        assertThat(answers).filteredOn(Booked.class::isInstance).hasSize(1);
        assertNothingWrong();
    }

    private Node node() {
        salon.open(stores);
        var pausing = stores.with(new PausingAgendas(stores.agendas(), new LongAdder()));
        return new Node(pausing, clock, new CountedIds(), new InMemoryManageLinks());
    }

    private OfferingId service(int number) {
        return number % 2 == 0 ? salon.haircut : salon.massage;
    }

    private BookingDecision booked(int number, OfferingId offering, LocalTime time) {
        try {
            return node.bookForClient.book(
                    new BookForClient.Command(
                            salon.business,
                            new IdempotencyKey("key-%05d".formatted(number)),
                            List.of(ServiceChoice.of(offering, salon.staff.getFirst())),
                            salon.at(1, time),
                            salon.client(Salon.CLIENTS + number % Salon.CLIENTS),
                            true));
        } catch (kz.localbusiness.application.StaleState busy) {
            return new BookingDecision.SlotTaken();
        }
    }

    private void assertNothingWrong() {
        var truth = new Truth(salon.agendas(stores), clock.instant());
        assertThat(truth.whenever(new History())).isEmpty();
    }
}
