package kz.localbusiness.domain.golden;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.localbusiness.domain.business.BookingPolicy;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.business.Closures;
import kz.localbusiness.domain.business.OpeningHours;
import kz.localbusiness.domain.business.Profile;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.business.Stage;
import kz.localbusiness.domain.business.WeeklyHours;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.staff.Schedule;
import kz.localbusiness.domain.staff.ScheduleException;
import kz.localbusiness.domain.staff.ScheduleException.Kind;
import kz.localbusiness.domain.staff.Shift;
import kz.localbusiness.domain.staff.StaffId;
import kz.localbusiness.domain.staff.StaffMember;

/// Hours that begin, end or lie where clocks change.
final class OddHours {

    static final BusinessId BUSINESS = new BusinessId(new UUID(1, 0));
    static final StaffId STAFF = new StaffId(new UUID(2, 0));
    private static final Instant REGISTERED_AT = Instant.parse("2020-01-01T00:00:00Z");

    private static final List<OpeningHours> ASKED =
            stretches(
                    "00:00-24:00",
                    "00:30-02:00",
                    "01:30-02:15",
                    "01:30-03:30",
                    "02:00-02:30",
                    "02:00-03:00",
                    "02:30-09:00",
                    "09:00-18:00",
                    "18:00-23:30",
                    "23:00-23:30",
                    "23:30-24:00");
    static final WeeklyHours NIGHTS =
            week("00:00-02:00", "02:00-02:30", "02:30-03:00", "03:00-09:00", "22:00-24:00");
    static final WeeklyHours DAYS = week("09:00-13:00", "14:00-18:00");
    static final Golden HOURS =
            new Golden("hours", day -> ASKED.stream().map(hours -> line(hours, day)));
    static final Golden WEEK =
            new Golden(
                    "week",
                    day ->
                            Stream.of(
                                    day.line("by day", DAYS.on(day.date(), day.zone())),
                                    day.line("by night", NIGHTS.on(day.date(), day.zone()))));
    static final Golden SHIFTS =
            new Golden(
                    "shifts",
                    day ->
                            Stream.of(
                                    line("as business", Schedule.OF_THE_BUSINESS, day),
                                    line("own week", new Schedule(NIGHTS, List.of()), day),
                                    line("exception", exceptOn(day.date()), day)));

    private OddHours() {}

    private static String line(OpeningHours hours, ZoneDay day) {
        var closes = hours.closes().equals(LocalTime.MIDNIGHT) ? "24:00" : hours.closes();
        return day.line(
                hours.opens() + "-" + closes, hours.on(day.date(), day.zone()).stream().toList());
    }

    private static String line(String asked, Schedule schedule, ZoneDay day) {
        var member = StaffMember.named(BUSINESS, STAFF, "Aigerim").working(schedule);
        return day.line(asked, Shift.of(member, day.date(), salonIn(day.zone())).open());
    }

    private static Schedule exceptOn(LocalDate date) {
        var hours = stretches("01:30-03:30", "23:00-24:00");
        var exception =
                new ScheduleException(date, date, Kind.OTHER_HOURS, hours, "", REGISTERED_AT);
        return new Schedule(NIGHTS, List.of(exception));
    }

    static Business salonIn(ZoneId zone) {
        var profile = new Profile("Salon", "", new EmailAddress("a@example.kz"), null, "");
        return new Business(
                BUSINESS,
                new Slug("salon"),
                profile,
                zone,
                DAYS,
                BookingPolicy.STANDARD,
                Closures.NONE,
                Stage.OPEN,
                null,
                null,
                REGISTERED_AT,
                1);
    }

    private static WeeklyHours week(String... hours) {
        return new WeeklyHours(
                Stream.of(DayOfWeek.values())
                        .collect(Collectors.toMap(day -> day, _ -> stretches(hours))));
    }

    private static List<OpeningHours> stretches(String... hours) {
        return Stream.of(hours).map(OddHours::stretch).toList();
    }

    private static OpeningHours stretch(String hours) {
        var opens = hours.substring(0, 5);
        var closes = hours.substring(6).replace("24:00", "00:00");
        return new OpeningHours(LocalTime.parse(opens), LocalTime.parse(closes));
    }
}
