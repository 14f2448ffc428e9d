package kz.localbusiness.application.booking.out;

import static kz.localbusiness.application.booking.out.StaffDaysFixture.NOW;
import static kz.localbusiness.application.booking.out.StaffDaysFixture.emptyTuesday;
import static kz.localbusiness.application.booking.out.StaffDaysFixture.event;
import static kz.localbusiness.application.booking.out.StaffDaysFixture.leaving;
import static kz.localbusiness.application.booking.out.StaffDaysFixture.requested;
import static kz.localbusiness.application.booking.out.StaffDaysFixture.withAppointments;
import static kz.localbusiness.application.booking.out.StaffDaysFixture.withDepartures;
import static kz.localbusiness.application.booking.out.StaffDaysFixture.withNews;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import kz.localbusiness.application.BusinessBoundContract;
import kz.localbusiness.application.booking.out.DueDays.DueDay;
import kz.localbusiness.domain.booking.BookingEvent.AppointmentBooked;
import kz.localbusiness.domain.booking.StaffDay;
import org.junit.jupiter.api.Test;

/// Which stored days somebody is told to look at; the store starts empty.
public abstract class DueDaysContract extends BusinessBoundContract {

    protected abstract StaffDays days();

    protected abstract DueDays dueDays();

    @Test
    void namesDaysOfAllBusinessesOldestFirst() {
        var second = saved(news(emptyTuesday(here), NOW.minusSeconds(20)));
        var first = saved(news(emptyTuesday(elsewhere), NOW.minusSeconds(30)));
        var third = saved(news(emptyTuesday(here), NOW));
        saved(news(emptyTuesday(here), NOW.plusMillis(1)));
        saved(withAppointments(emptyTuesday(here), requested()));

        var due = dueDays().due(NOW, 10);

        assertThat(due).containsExactly(named(first), named(second), named(third));
    }

    @Test
    void namesADayWhenADepartureLapses() {
        var departure = leaving(requested());
        var day = saved(withDepartures(emptyTuesday(here), departure));

        assertThat(dueDays().due(departure.until().minusMillis(1), 10)).isEmpty();
        assertThat(dueDays().due(departure.until(), 10)).containsExactly(named(day));
    }

    @Test
    void forgetsADayOnceItsNewsIsToldOn() {
        var day = saved(news(emptyTuesday(here), NOW));

        saved(withNews(here(() -> days().of(day.staff(), day.date()))));

        assertThat(dueDays().due(NOW, 10)).isEmpty();
    }

    @Test
    void namesNoMoreThanAskedFor() {
        var first = saved(news(emptyTuesday(here), NOW.minusSeconds(2)));
        saved(news(emptyTuesday(here), NOW.minusSeconds(1)));

        assertThat(dueDays().due(NOW, 1)).containsExactly(named(first));
        assertThat(dueDays().due(NOW, 0)).isEmpty();
    }

    private StaffDay saved(StaffDay day) {
        doAs(day.business(), () -> days().save(day));
        return day;
    }

    private static StaffDay news(StaffDay day, Instant at) {
        return withNews(day, new AppointmentBooked(event(), requested().id(), at));
    }

    private static DueDay named(StaffDay day) {
        return new DueDay(day.business(), day.staff(), day.date());
    }
}
