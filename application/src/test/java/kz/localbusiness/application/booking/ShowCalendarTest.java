package kz.localbusiness.application.booking;

import static kz.localbusiness.application.OpenSalon.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import kz.localbusiness.application.OpenSalon;
import kz.localbusiness.application.booking.ShowCalendar.Filter;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.catalog.OfferingId;
import kz.localbusiness.domain.staff.StaffId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// How much of the calendar may be asked for, and what a filter lets through.
class ShowCalendarTest {

    private final OpenSalon salon = new OpenSalon();

    @BeforeEach
    void signIn() {
        salon.platform.callers.becomeOwnerOf(salon.business);
    }

    @Test
    void looksAtNoMoreThanAMonthInWholeWeeks() {
        assertThat(visits(TUESDAY, TUESDAY.plusDays(41), Filter.NONE)).isEmpty();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> visits(TUESDAY, TUESDAY.plusDays(42), Filter.NONE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> visits(TUESDAY, TUESDAY.minusDays(1), Filter.NONE));
    }

    @Test
    void leavesOutWhatIsAnotherService() {
        var visit = salon.booked(TUESDAY, "10:00");
        var other = new OfferingId(new UUID(6, 6));

        assertThat(visits(TUESDAY, TUESDAY, services(salon.haircut))).containsExactly(visit.id());
        assertThat(visits(TUESDAY, TUESDAY, services(other))).isEmpty();
    }

    @Test
    void showsNobodyWhoIsNotThere() {
        salon.booked(TUESDAY, "10:00");
        var nobody = new StaffId(new UUID(6, 6));
        var filter = new Filter(Set.of(nobody), Set.of(), Set.of());

        assertThat(show(TUESDAY, TUESDAY, filter).people()).isEmpty();
    }

    private static Filter services(OfferingId service) {
        return new Filter(Set.of(), Set.of(service), Set.of());
    }

    private Iterable<AppointmentId> visits(LocalDate from, LocalDate to, Filter filter) {
        return show(from, to, filter).people().stream()
                .flatMap(person -> person.visits().stream())
                .map(Appointment::id)
                .toList();
    }

    private ShowCalendar.Calendar show(LocalDate from, LocalDate to, Filter filter) {
        return salon.platform
                .port(ShowCalendar.class)
                .show(new ShowCalendar.Query(salon.business, from, to, filter));
    }
}
