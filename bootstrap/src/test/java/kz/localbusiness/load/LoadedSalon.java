package kz.localbusiness.load;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.catalog.OfferingId;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.staff.StaffId;

/// What a business of twenty people has in its books: half-hour visits, in the past nearly all that
/// fit into a day, and a third of those in the days to come.
record LoadedSalon(BusinessId id, Slug slug, OfferingId visit, List<StaffId> staff, LoadPlan plan) {

    static final Duration VISIT = Duration.ofMinutes(30);
    static final LocalTime OPENS = LocalTime.of(9, 0);
    static final LocalTime CLOSES = LocalTime.of(18, 0);
    private static final int SLOTS = (int) Duration.between(OPENS, CLOSES).dividedBy(VISIT);
    private static final int PAST_A_DAY = 14;
    private static final int TAKEN_A_DAY = SLOTS / 3;

    static LoadedSalon named(String slug, LoadPlan plan) {
        return new LoadedSalon(
                new BusinessId(uuid(slug)),
                new Slug(slug),
                new OfferingId(uuid(slug + "/visit")),
                IntStream.range(0, LoadPlan.STAFF)
                        .mapToObj(number -> new StaffId(uuid(slug + "/" + number)))
                        .toList(),
                plan);
    }

    LocalDate firstDay() {
        return today().plusDays(1);
    }

    /// As many days back as the visits fill.
    Stream<BookedDay> past() {
        return IntStream.range(0, Math.ceilDiv(plan.past(), PAST_A_DAY)).mapToObj(this::pastDay);
    }

    Stream<BookedDay> future() {
        return future((member, date) ->
                Stream.of(new BookedDay(member, date, starts(date, taken(member, date)))));
    }

    /// The starts that nobody has taken yet.
    List<FreeSlot> free() {
        return future(this::freeOn).toList();
    }

    private <T> Stream<T> future(OfEachDay<T> what) {
        return firstDay()
                .datesUntil(firstDay().plusDays(LoadPlan.DAYS))
                .flatMap(date -> staff.stream().flatMap(member -> what.of(member, date)));
    }

    private BookedDay pastDay(int number) {
        var date = today().minusDays(1L + number / LoadPlan.STAFF);
        var member = staff.get(number % LoadPlan.STAFF);
        var visits = Math.min(PAST_A_DAY, plan.past() - number * PAST_A_DAY);
        return new BookedDay(member, date, starts(date, IntStream.range(0, visits)));
    }

    private Stream<FreeSlot> freeOn(StaffId member, LocalDate date) {
        var taken = taken(member, date).boxed().toList();
        return starts(date, IntStream.range(0, SLOTS).filter(slot -> !taken.contains(slot)))
                .stream()
                .map(start -> new FreeSlot(member, start));
    }

    /// The same whenever it is asked.
    private IntStream taken(StaffId member, LocalDate date) {
        var random = new Random(plan.seed() ^ member.hashCode() ^ date.toEpochDay());
        return random.ints(0, SLOTS).distinct().limit(TAKEN_A_DAY);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(plan.now(), Business.DEFAULT_ZONE);
    }

    private static List<Instant> starts(LocalDate date, IntStream slots) {
        var opening = date.atTime(OPENS).atZone(Business.DEFAULT_ZONE).toInstant();
        return slots.mapToObj(slot -> opening.plus(VISIT.multipliedBy(slot))).toList();
    }

    static UUID uuid(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    record BookedDay(StaffId staff, LocalDate date, List<Instant> starts) {}

    record FreeSlot(StaffId staff, Instant start) {}

    @FunctionalInterface
    private interface OfEachDay<T> {

        Stream<T> of(StaffId staff, LocalDate date);
    }
}
