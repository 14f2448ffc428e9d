package kz.localbusiness.domain.booking;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.localbusiness.domain.business.Approval;
import kz.localbusiness.domain.business.BookingLimits;
import kz.localbusiness.domain.business.BookingPolicy;
import kz.localbusiness.domain.business.BookingWindow;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.business.ChangeRules;
import kz.localbusiness.domain.business.Closure;
import kz.localbusiness.domain.business.Closures;
import kz.localbusiness.domain.business.HoldTimes;
import kz.localbusiness.domain.business.HolidayRules;
import kz.localbusiness.domain.business.OpeningHours;
import kz.localbusiness.domain.business.Profile;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.business.Stage;
import kz.localbusiness.domain.business.WeeklyHours;
import kz.localbusiness.domain.shared.EmailAddress;

/// A business as chance makes it, with odd hours and rules.
record SomeBusiness(Chance chance) {

    private static final Profile PROFILE =
            Profile.named("Salon", new EmailAddress("owner@example.kz"));
    private static final List<String> WEEKDAYS =
            List.of(
                    "09:00-18:00",
                    "09:00-13:00 14:00-18:00",
                    "10:20-12:05 12:05-15:00 17:30-21:15",
                    "00:00-00:00",
                    "18:00-00:00",
                    "00:00-03:00 22:00-00:00",
                    "00:30-04:00",
                    "12:00-16:00");

    /// Some day in its zone, often next to a change of the clock or a public holiday.
    record Day(ZoneId zone, LocalDate date) {

        static Day of(Chance chance) {
            var known =
                    chance.oneOf(
                            "Asia/Atyrau 2026-03-20",
                            "Asia/Atyrau 2024-02-29",
                            "Asia/Almaty 2024-02-29",
                            "Europe/Berlin 2026-03-29",
                            "Europe/Berlin 2026-10-25",
                            "America/New_York 2026-03-08",
                            "America/New_York 2026-11-01",
                            "Australia/Lord_Howe 2026-04-05",
                            "Australia/Lord_Howe 2026-10-04");
            var words = known.split(" ", 2);
            var far = chance.oneIn(2) ? chance.between(-1, 1) : chance.between(3, 300);
            return new Day(ZoneId.of(words[0]), LocalDate.parse(words[1]).plusDays(far));
        }
    }

    Business on(Day day) {
        return new Business(
                Salon.BUSINESS,
                new Slug("salon"),
                PROFILE,
                day.zone(),
                week(),
                policy(),
                closures(day.date()),
                Stage.OPEN,
                null,
                null,
                Instant.EPOCH,
                0);
    }

    WeeklyHours week() {
        var days = new EnumMap<DayOfWeek, List<OpeningHours>>(DayOfWeek.class);
        var usual = hours();
        for (var day : DayOfWeek.values()) {
            if (!chance.oneIn(8)) {
                days.put(day, chance.oneIn(3) ? hours() : usual);
            }
        }
        return new WeeklyHours(days);
    }

    List<OpeningHours> hours() {
        return List.of(chance.oneOf(WEEKDAYS).split(" ", -1)).stream()
                .map(text -> text.split("-", -1))
                .map(text -> new OpeningHours(LocalTime.parse(text[0]), LocalTime.parse(text[1])))
                .toList();
    }

    private BookingPolicy policy() {
        var window =
                new BookingWindow(
                        chance.minutes(15, 20, 30, 45, 60, 90),
                        chance.minutes(0, 15, 120, 1440),
                        chance.oneOf(0, 1, 2, 7, 60, 60));
        var limits =
                new BookingLimits(
                        chance.oneOf(1, 2, BookingLimits.UNLIMITED, BookingLimits.UNLIMITED),
                        chance.oneOf(1, 3, BookingLimits.UNLIMITED, BookingLimits.UNLIMITED));
        var changes = new ChangeRules(Duration.ZERO, Duration.ZERO, 5);
        return new BookingPolicy(
                window, changes, limits, Approval.INSTANT, chance.oneIn(2), HoldTimes.STANDARD);
    }

    private Closures closures(LocalDate date) {
        var rules = new HolidayRules(chance.oneIn(2), Map.of(), Set.of());
        if (!chance.oneIn(6)) {
            return new Closures(List.of(), rules);
        }
        var from = date.plusDays(chance.between(-2, 1));
        var to = from.plusDays(chance.between(0, 2));
        return new Closures(List.of(new Closure(from, to, "Repair", Instant.EPOCH)), rules);
    }
}
