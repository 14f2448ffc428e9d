package kz.localbusiness.application.booking;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.booking.out.StaffDays;
import kz.localbusiness.application.business.out.Businesses;
import kz.localbusiness.application.catalog.out.Offerings;
import kz.localbusiness.application.staff.out.StaffMembers;
import kz.localbusiness.domain.booking.StaffDay;
import kz.localbusiness.domain.staff.StaffId;

@UseCase(Audience.EVERYONE)
class ShowFreeStartsUseCase implements ShowFreeStarts {

    private final Bookable bookable;
    private final StaffDays days;
    private final Clock clock;

    ShowFreeStartsUseCase(
            Businesses businesses,
            Offerings offerings,
            StaffMembers staff,
            StaffDays days,
            Clock clock) {
        this.bookable = new Bookable(businesses, offerings, staff);
        this.days = days;
        this.clock = clock;
    }

    @Override
    public Optional<FreeStarts> show(Query query) {
        return bookable.find(query.offering(), query.staff())
                .map(choice -> freeStarts(choice, query.from(), lastDay(query)));
    }

    private static LocalDate lastDay(Query query) {
        var bound = query.from().plusDays(MOST_DAYS - 1L);
        return query.to().isAfter(bound) ? bound : query.to();
    }

    private FreeStarts freeStarts(Bookable.Choice choice, LocalDate from, LocalDate to) {
        var stored = new HashMap<Key, StaffDay>();
        days.within(choice.staff(), from, to)
                .forEach(day -> stored.put(new Key(day.staff(), day.date()), day));
        var now = clock.instant();
        var offered =
                Stream.iterate(from, date -> !date.isAfter(to), date -> date.plusDays(1))
                        .map(date -> new DayStarts(date, starts(choice, date, stored, now)))
                        .toList();
        return new FreeStarts(choice.offering(), choice.business().zone(), offered);
    }

    private static List<FreeStart> starts(
            Bookable.Choice choice, LocalDate date, Map<Key, StaffDay> stored, Instant now) {
        var rules = choice.on(date);
        var byStart = new TreeMap<Instant, List<StaffId>>();
        for (var staff : choice.staff()) {
            var empty = StaffDay.empty(choice.business().id(), staff, date);
            var day = stored.getOrDefault(new Key(staff, date), empty);
            for (var start : rules.freeStarts(day, choice.offering().duration(), now)) {
                byStart.computeIfAbsent(start, _ -> new ArrayList<>()).add(staff);
            }
        }
        return byStart.entrySet().stream()
                .map(entry -> new FreeStart(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }

    private record Key(StaffId staff, LocalDate date) {}
}
