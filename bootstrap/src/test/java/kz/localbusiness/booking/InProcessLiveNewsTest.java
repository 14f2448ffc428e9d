package kz.localbusiness.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.localbusiness.application.Caller;
import kz.localbusiness.background.PlatformWork;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.BookingEvent;
import kz.localbusiness.domain.booking.BookingEvent.AppointmentBooked;
import kz.localbusiness.domain.booking.EventId;
import kz.localbusiness.domain.shared.BusinessId;
import org.junit.jupiter.api.Test;

class InProcessLiveNewsTest {

    private final InProcessLiveNews news = new InProcessLiveNews();
    private final BusinessId salon = new BusinessId(UUID.randomUUID());
    private final BusinessId clinic = new BusinessId(UUID.randomUUID());
    private final BookingEvent booked =
            new AppointmentBooked(
                    new EventId(UUID.randomUUID()),
                    new AppointmentId(UUID.randomUUID()),
                    Instant.EPOCH);
    private final List<BookingEvent> seen = new ArrayList<>();

    @Test
    void tellsEveryOpenScreenOfThatBusinessAndNoOther() {
        news.watch(salon, seen::add);
        news.watch(salon, seen::add);
        news.watch(clinic, _ -> seen.clear());

        news.publish(salon, booked);

        assertThat(seen).containsExactly(booked, booked);
    }

    @Test
    void tellsAScreenInTheRightOfWhoeverLooksAtItAndNotOfThePlatform() {
        var callers = new ArrayList<Optional<Caller>>();
        news.watch(salon, _ -> callers.add(PlatformWork.caller()));

        PlatformWork.run(() -> news.publish(salon, booked));

        assertThat(callers).containsExactly(Optional.empty());
    }

    @Test
    void keepsQuietAfterAWatchEnded() {
        var end = news.watch(salon, seen::add);
        end.run();
        end.run();

        news.publish(salon, booked);

        assertThat(seen).isEmpty();
    }

    @Test
    void tellsTheOthersWhenOneScreenIsBroken() {
        news.watch(
                salon,
                _ -> {
                    throw new IllegalStateException("closed");
                });
        news.watch(salon, seen::add);

        news.publish(salon, booked);

        assertThat(seen).containsExactly(booked);
    }
}
