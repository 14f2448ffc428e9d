package kz.localbusiness.domain.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.business.Closure;
import kz.localbusiness.domain.business.Closures;
import kz.localbusiness.domain.business.Holiday;
import kz.localbusiness.domain.business.HolidayRules;
import kz.localbusiness.domain.business.OpeningHours;
import kz.localbusiness.domain.business.Profile;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.business.WeeklyHours;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.shared.TimeSlot;
import kz.localbusiness.domain.staff.DayOff.Away;
import kz.localbusiness.domain.staff.DayOff.ClosedBusiness;
import kz.localbusiness.domain.staff.DayOff.OnHoliday;
import kz.localbusiness.domain.staff.ScheduleException.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What outweighs what, told on the Monday of Nauryz.
class ShiftTest {

    private static final ZoneId ATYRAU = Business.DEFAULT_ZONE;
    private static final Instant NOW = Instant.parse("2026-03-02T04:00:00Z");
    private static final LocalDate NAURYZ = LocalDate.parse("2026-03-23");
    private static final LocalDate ORDINARY = LocalDate.parse("2026-03-30");
    private static final HolidayRules RESTING = new HolidayRules(true, Map.of(), Set.of());
    private static final Closure CLOSURE = new Closure(NAURYZ, NAURYZ, "Жөндеу", NOW);
    private static final WeeklyHours MORNINGS = WeeklyHours.everyDay(hours("08:00", "12:00"));

    @Test
    void followsTheWeekOfTheBusinessWithoutAnOwnOne() {
        var shift = shift(working(null), NAURYZ, open());

        assertThat(shift).isEqualTo(new Shift(List.of(slot(NAURYZ, "09:00", "18:00")), List.of()));
    }

    @Test
    void prefersTheOwnWeek() {
        var shift = shift(working(MORNINGS), NAURYZ, open());

        assertThat(shift).isEqualTo(new Shift(List.of(slot(NAURYZ, "08:00", "12:00")), List.of()));
    }

    @Test
    void neverWorksInAnEmptyOwnWeek() {
        assertThat(shift(working(WeeklyHours.closed()), NAURYZ, open()))
                .isEqualTo(new Shift(List.of(), List.of()));
    }

    @Test
    void restsOnAHolidayWhateverTheWeekSays() {
        var business = open().closedOn(new Closures(List.of(), RESTING));

        assertThat(shift(working(MORNINGS), NAURYZ, business))
                .extracting(Shift::open, Shift::off)
                .containsExactly(List.of(), List.of(new OnHoliday(Holiday.NAURYZ)));
        assertThat(shift(working(MORNINGS), ORDINARY, business).open()).hasSize(1);
    }

    @Test
    void worksOnAHolidayThatTheBusinessWorksAnyway() {
        var worked = new HolidayRules(true, Map.of(), Set.of(NAURYZ));
        var business = open().closedOn(new Closures(List.of(), worked));

        assertThat(shift(working(null), NAURYZ, business).open()).hasSize(1);
    }

    @Test
    void worksOnAHolidayWhenADatedExceptionSaysSo() {
        var business = open().closedOn(new Closures(List.of(), RESTING));
        var extra =
                except(Kind.EXTRA_DAY, List.of(hours("10:00", "13:00"), hours("14:00", "00:00")));

        assertThat(shift(working(MORNINGS, extra), NAURYZ, business))
                .isEqualTo(
                        new Shift(
                                List.of(
                                        slot(NAURYZ, "10:00", "13:00"),
                                        new TimeSlot(
                                                at(NAURYZ, "14:00"),
                                                at(NAURYZ.plusDays(1), "00:00"))),
                                List.of()));
    }

    @Test
    void tellsTheExceptionAndTheHoliday() {
        var business = open().closedOn(new Closures(List.of(), RESTING));
        var sick = except(Kind.SICK_LEAVE, List.of());

        assertThat(shift(working(null, sick), NAURYZ, business))
                .extracting(Shift::open, Shift::off)
                .containsExactly(List.of(), List.of(new Away(sick), new OnHoliday(Holiday.NAURYZ)));
    }

    @Test
    void staysHomeWhenTheBusinessIsClosedWhateverTheExceptionSays() {
        var business = open().closedOn(new Closures(List.of(CLOSURE), RESTING));
        var extra = except(Kind.EXTRA_DAY, List.of(hours("10:00", "13:00")));

        assertThat(shift(working(MORNINGS, extra), NAURYZ, business))
                .extracting(Shift::open, Shift::off)
                .containsExactly(List.of(), List.of(new ClosedBusiness(CLOSURE)));
    }

    @Test
    void believesTheExceptionThatWasSetLast() {
        var sick = except(Kind.SICK_LEAVE, List.of());
        var recovered =
                new ScheduleException(
                        NAURYZ,
                        NAURYZ.plusDays(1),
                        Kind.OTHER_HOURS,
                        List.of(hours("10:00", "11:00")),
                        "",
                        NOW.plusSeconds(1));

        assertThat(shift(working(null, recovered, sick), NAURYZ, open()))
                .isEqualTo(new Shift(List.of(slot(NAURYZ, "10:00", "11:00")), List.of()));
    }

    private static Shift shift(StaffMember member, LocalDate date, Business business) {
        return Shift.of(member, date, business);
    }

    private static Business open() {
        var profile = Profile.named("Salon", new EmailAddress("aigerim@example.kz"));
        var week = Map.of(DayOfWeek.MONDAY, List.of(hours("09:00", "18:00")));
        return Business.registered(
                        new BusinessId(new UUID(0, 1)), new Slug("salon"), profile, Instant.EPOCH)
                .openOn(new WeeklyHours(week));
    }

    private static StaffMember working(
            @Nullable WeeklyHours week, ScheduleException... exceptions) {
        return StaffMember.named(
                        new BusinessId(new UUID(0, 1)), new StaffId(new UUID(0, 2)), "Aigerim")
                .working(new Schedule(week, List.of(exceptions)));
    }

    private static ScheduleException except(Kind kind, List<OpeningHours> hours) {
        return new ScheduleException(NAURYZ, NAURYZ, kind, hours, "", NOW);
    }

    private static OpeningHours hours(String opens, String closes) {
        return new OpeningHours(LocalTime.parse(opens), LocalTime.parse(closes));
    }

    private static TimeSlot slot(LocalDate date, String from, String to) {
        return new TimeSlot(at(date, from), at(date, to));
    }

    private static Instant at(LocalDate date, String time) {
        return date.atTime(LocalTime.parse(time)).atZone(ATYRAU).toInstant();
    }
}
