package kz.localbusiness.application.booking.out;

import static kz.localbusiness.application.booking.out.StaffDaysFixture.NOW;
import static kz.localbusiness.application.booking.out.StaffDaysFixture.TUESDAY;
import static kz.localbusiness.application.booking.out.StaffDaysFixture.anonymous;
import static kz.localbusiness.application.booking.out.StaffDaysFixture.at;
import static kz.localbusiness.application.booking.out.StaffDaysFixture.emptyTuesday;
import static kz.localbusiness.application.booking.out.StaffDaysFixture.event;
import static kz.localbusiness.application.booking.out.StaffDaysFixture.in;
import static kz.localbusiness.application.booking.out.StaffDaysFixture.leaving;
import static kz.localbusiness.application.booking.out.StaffDaysFixture.requested;
import static kz.localbusiness.application.booking.out.StaffDaysFixture.someone;
import static kz.localbusiness.application.booking.out.StaffDaysFixture.withAppointments;
import static kz.localbusiness.application.booking.out.StaffDaysFixture.withDepartures;
import static kz.localbusiness.application.booking.out.StaffDaysFixture.withNews;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.localbusiness.domain.booking.Actor;
import kz.localbusiness.domain.booking.AppointmentState.Cancelled;
import kz.localbusiness.domain.booking.AppointmentState.Confirmed;
import kz.localbusiness.domain.booking.BookingEvent.AppointmentBooked;
import kz.localbusiness.domain.booking.BookingEvent.AppointmentCancelled;
import kz.localbusiness.domain.booking.BookingEvent.AppointmentConfirmed;
import kz.localbusiness.domain.booking.BookingEvent.AppointmentMoved;
import kz.localbusiness.domain.booking.Feedback;
import kz.localbusiness.domain.booking.StaffDay;
import org.junit.jupiter.api.Test;

/// What a store of days keeps and finds again.
public abstract class StaffDaysContract extends StaffDaysConflictContract {

    @Test
    void keepsAppointmentsInEveryState() {
        var cancelled = new Cancelled(NOW.plusSeconds(9), Actor.CLIENT, "жоспар өзгерді");
        var day =
                withAppointments(
                        emptyTuesday(here),
                        requested(),
                        anonymous(),
                        in(new Confirmed(NOW.plusSeconds(5)), null),
                        in(new Confirmed(NOW), new Feedback(5, "рақмет", NOW.plusSeconds(7))),
                        in(cancelled, null));

        doHere(() -> days().save(day));

        assertThat(stored(day)).isEqualTo(at(day, stored(day).version()));
    }

    @Test
    void keepsDepartures() {
        var day = withDepartures(emptyTuesday(here), leaving(requested()), leaving(anonymous()));

        doHere(() -> days().save(day));

        assertThat(stored(day)).isEqualTo(at(day, stored(day).version()));
    }

    @Test
    void keepsNewsInOrder() {
        var id = requested().id();
        var day =
                withNews(
                        emptyTuesday(here),
                        new AppointmentBooked(event(), id, NOW),
                        new AppointmentConfirmed(event(), id, NOW.plusMillis(1)),
                        new AppointmentMoved(event(), id, NOW, someone(), TUESDAY.minusDays(1)),
                        new AppointmentCancelled(event(), id, NOW.plusSeconds(2)));

        doHere(() -> days().save(day));

        assertThat(stored(day)).isEqualTo(at(day, stored(day).version()));
    }

    @Test
    void answersAnEmptyDayWhenNothingIsStored() {
        var day = here(() -> days().of(emptyTuesday(here).staff(), TUESDAY));

        assertThat(day).isEqualTo(StaffDay.empty(here, day.staff(), TUESDAY));
    }

    @Test
    void listsStoredDaysOfAClosedRange() {
        var staff = someone();
        for (int offset = -2; offset <= 3; offset++) {
            var day = StaffDay.empty(here, staff, TUESDAY.plusDays(offset));
            doHere(() -> days().save(withAppointments(day, requested())));
        }
        var nobodyAsked = withAppointments(emptyTuesday(here), requested());
        doHere(() -> days().save(nobodyAsked));

        var asked = List.of(staff, someone());
        var found = here(() -> days().within(asked, TUESDAY.minusDays(1), TUESDAY.plusDays(2)));

        assertThat(found)
                .extracting(StaffDay::date)
                .containsExactlyInAnyOrder(
                        TUESDAY.minusDays(1), TUESDAY, TUESDAY.plusDays(1), TUESDAY.plusDays(2));
        assertThat(found).extracting(StaffDay::staff).containsOnly(staff);
    }

    @Test
    void listsNothingForNobody() {
        assertThat(here(() -> days().within(List.of(), TUESDAY, TUESDAY))).isEmpty();
    }

    @Test
    void findsTheDayOfAnAppointment() {
        var cancelled = in(new Cancelled(NOW, Actor.BUSINESS, ""), null);
        var day = withAppointments(emptyTuesday(here), requested(), cancelled);
        doHere(() -> days().save(day));

        var found = here(() -> days().holding(cancelled.id()));

        assertThat(found).contains(stored(day));
        assertThat(here(() -> days().holding(requested().id()))).isEmpty();
    }

    @Test
    void findsTheDayThatAnAppointmentLeaves() {
        var moving = requested();
        var day = withDepartures(emptyTuesday(here), leaving(moving));
        doHere(() -> days().save(day));

        var found = here(() -> days().holding(moving.id()));

        assertThat(found).contains(stored(day));
    }

    @Test
    void prefersTheDayWhereAnAppointmentHasArrived() {
        var moving = requested();
        var left = withDepartures(emptyTuesday(here), leaving(moving));
        var reached = withAppointments(emptyTuesday(here), moving);
        doHere(() -> days().save(left));
        doHere(() -> days().save(reached));

        var found = here(() -> days().holding(moving.id()));

        assertThat(found).contains(stored(reached));
    }
}
