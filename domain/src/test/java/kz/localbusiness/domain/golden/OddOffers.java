package kz.localbusiness.domain.golden;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.localbusiness.domain.booking.Availability;
import kz.localbusiness.domain.booking.Board;
import kz.localbusiness.domain.booking.DayOffers;
import kz.localbusiness.domain.booking.Inquiry;
import kz.localbusiness.domain.booking.Preference;
import kz.localbusiness.domain.booking.Wish;
import kz.localbusiness.domain.business.WeeklyHours;
import kz.localbusiness.domain.catalog.Offering;
import kz.localbusiness.domain.catalog.OfferingId;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.domain.staff.StaffMember;

/// What of odd hours can be booked for 45 minutes.
final class OddOffers {

    static final Golden OFFERS =
            new Golden(
                    "offers",
                    day ->
                            Stream.of(
                                    line("by day", day, OddHours.DAYS),
                                    line("by night", day, OddHours.NIGHTS)));

    private static final Duration LENGTH = Duration.ofMinutes(45);

    private OddOffers() {}

    private static String line(String asked, ZoneDay day, WeeklyHours week) {
        var eve = day.date().minusDays(1).atStartOfDay(day.zone()).toInstant();
        var availability =
                Availability.of(
                        inquiry(day, week), Board.of(List.of()), day.date(), day.date(), eve);
        var starts =
                availability.offers().stream()
                        .map(DayOffers::offers)
                        .flatMap(List::stream)
                        .map(offer -> day.wall(offer.start()));
        return "%-13s %s".formatted(asked, starts.collect(Collectors.joining(" ")));
    }

    private static Inquiry inquiry(ZoneDay day, WeeklyHours week) {
        var member = StaffMember.named(OddHours.BUSINESS, OddHours.STAFF, "Aigerim");
        var id = new OfferingId(new UUID(3, 0));
        var haircut = Offering.plain(OddHours.BUSINESS, id, "Haircut", LENGTH, Money.tenge(5_000));
        return new Inquiry(
                OddHours.salonIn(day.zone()).openOn(week),
                List.of(new Wish(haircut, List.of(), List.of(member), null)),
                Preference.NONE,
                null,
                null,
                Map.of(),
                LENGTH);
    }
}
