package kz.localbusiness.domain.booking;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.localbusiness.domain.catalog.Offering;
import kz.localbusiness.domain.shared.TimeSlot;
import kz.localbusiness.domain.staff.ResourceId;
import kz.localbusiness.domain.staff.StaffMember;
import org.jspecify.annotations.Nullable;

/// One person who may render one of the services, and when they could; times in minutes.
record Option(
        StaffMember member,
        Offering offering,
        BookedOffering booked,
        Terms terms,
        Hours hours,
        Usage usage,
        DayLimits limits,
        Rooms rooms,
        Days days) {

    /// The same as having no [#obstacles], only quicker.
    boolean fits(int start, Part part) {
        var from = terms.from(start, part);
        var to = terms.to(start, part);
        if (!areHours(start, from, to) || limits.isFull(days.dayOf(start))) {
            return false;
        }
        var session = session(start);
        var isOpen =
                session == null
                        ? usage.isFree(from, to) && limits.reachedOn(days.dayOf(start)).isEmpty()
                        : session.seats() < offering.delivery().capacity();
        return isOpen && (!rooms.areNeeded() || rooms(start, part).areFree(Set.of()));
    }

    List<Obstacle> obstacles(int start, Part part) {
        var from = terms.from(start, part);
        var to = terms.to(start, part);
        var found = new ArrayList<Obstacle>();
        if (!areHours(start, from, to)) {
            var isWithin = terms.within();
            hours.outside(start, isWithin ? from : start, isWithin ? to : terms.end(start))
                    .forEach(found::add);
        }
        if (limits.isFull(days.dayOf(start))) {
            found.add(new Obstacle.AgendaFull());
        }
        var session = session(start);
        if (session == null) {
            usage.inTheWay(days.slot(from, to)).forEach(found::add);
            found.addAll(limits.reachedOn(days.dayOf(start)));
        } else if (session.seats() >= offering.delivery().capacity()) {
            found.add(new Obstacle.SessionFull(offering.delivery().capacity()));
        }
        rooms(start, part).inTheWay(Set.of()).forEach(found::add);
        return found;
    }

    /// Every start by the same rules as [#fits].
    int[] starts(int first, int end, int step) {
        var starts = new Starts(this, first, end, step);
        var isSimple = !offering.delivery().isGroup() && !rooms.areNeeded();
        return isSimple ? starts.free() : starts.passing(at -> fits(at, Part.WHOLE));
    }

    /// Whether the date of a stretch takes one more visit.
    boolean isOpenOn(int stretch) {
        return limits.isOpen(days.dayOf(hours.opens(stretch)));
    }

    int earliest(int stretch) {
        return hours.earliest(stretch, terms.within() ? terms.before() : 0);
    }

    int latest(int stretch) {
        return hours.latest(stretch, terms.length() + (terms.within() ? terms.after() : 0));
    }

    boolean isOnGrid(int start, int step) {
        return hours.isOnGrid(start, step);
    }

    /// Whether a group meets then, in which there may be a seat.
    boolean meets(int start) {
        return session(start) != null;
    }

    int end(int start) {
        return terms.end(start);
    }

    /// How much the person has to do on that date already.
    int load(int start) {
        return limits.load(days.dayOf(start));
    }

    /// Minutes around that are too short to be sold once this start is taken.
    int unsold(int start, int shortest) {
        if (meets(start)) {
            return 0;
        }
        var before =
                terms.from(start, Part.WHOLE) - usage.busy().endBefore(start, hours.since(start));
        var after =
                usage.busy().startAfter(start, hours.until(start)) - terms.to(start, Part.WHOLE);
        return tooShort(before, shortest) + tooShort(after, shortest);
    }

    /// @param before the services of the visit that come before
    Segment segment(int start, Part part, List<Segment> before) {
        var occupied = occupied(start, part);
        return new Segment(
                booked,
                member.id(),
                days.slot(start, terms.end(start)),
                occupied,
                days.dates(days.floor(occupied.start()), days.ceil(occupied.end())),
                rooms(start, part).free(inUse(occupied, before)).orElse(List.of()),
                offering.delivery().isGroup());
    }

    /// What services of the same visit that come before have in the way.
    Stream<Obstacle> clashes(int start, Part part, List<Segment> before) {
        var occupied = occupied(start, part);
        var ofThePerson =
                before.stream()
                        .filter(one -> one.staff().equals(member.id()))
                        .map(Segment::occupied)
                        .filter(occupied::overlaps)
                        .<Obstacle>map(Obstacle.Taken::new);
        var needed = rooms(start, part);
        return needed.areFree(Set.of())
                ? Stream.concat(ofThePerson, needed.inTheWay(inUse(occupied, before)))
                : ofThePerson;
    }

    private static Set<ResourceId> inUse(TimeSlot occupied, List<Segment> before) {
        return before.stream()
                .filter(one -> one.occupied().overlaps(occupied))
                .flatMap(one -> one.resources().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private TimeSlot occupied(int start, Part part) {
        var session = session(start);
        return session == null
                ? days.slot(terms.from(start, part), terms.to(start, part))
                : session.time();
    }

    private Rooms.Wanted rooms(int start, Part part) {
        return rooms.wanted(terms.from(start, part), terms.to(start, part), seat(start));
    }

    private boolean areHours(int start, int from, int to) {
        return terms.within()
                ? hours.contain(start, from, to)
                : hours.contain(start, start, terms.end(start));
    }

    private @Nullable Session session(int start) {
        return offering.delivery().isGroup() ? usage.session(seat(start)) : null;
    }

    private Seat seat(int start) {
        return new Seat(member.id(), days.slot(start, terms.end(start)));
    }

    private static int tooShort(int gap, int shortest) {
        return gap > 0 && gap < shortest ? gap : 0;
    }
}
