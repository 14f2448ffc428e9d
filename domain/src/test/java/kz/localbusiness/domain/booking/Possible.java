package kz.localbusiness.domain.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kz.localbusiness.domain.shared.TimeSlot;
import kz.localbusiness.domain.staff.Shift;

/// Says anew, slowly and without the code that it checks, what a planned visit has to be.
record Possible(World world, List<Segment> segments) {

    void holds() {
        assertThat(segments).hasSameSizeAs(world.inquiry().wishes());
        for (int i = 0; i < segments.size(); i++) {
            var wish = world.inquiry().wishes().get(i);
            isAsWished(segments.get(i), wish);
            isWithinHours(segments.get(i));
            collidesWithNothing(segments.get(i), wish);
            if (i > 0) {
                assertThat(segments.get(i).slot().start())
                        .isEqualTo(segments.get(i - 1).slot().end());
            }
        }
        collidesNotWithItself();
    }

    private void isAsWished(Segment segment, Wish wish) {
        var booked = BookedOffering.of(wish.offering(), wish.addOns(), segment.staff());
        assertThat(segment.offering()).isEqualTo(booked);
        assertThat(segment.slot().duration()).isEqualTo(booked.duration());
        assertThat(wish.candidates()).anyMatch(one -> one.id().equals(segment.staff()));
        assertThat(segment.resources()).hasSameSizeAs(wish.offering().delivery().needs());
        assertThat(segment.resources()).doesNotHaveDuplicates();
        for (int i = 0; i < segment.resources().size(); i++) {
            assertThat(wish.offering().delivery().needs().get(i).anyOf())
                    .contains(segment.resources().get(i));
        }
        assertThat(segment.dates()).isEqualTo(dates(segment.occupied()).toList());
    }

    private void isWithinHours(Segment segment) {
        var member =
                world.inquiry().wishes().stream()
                        .flatMap(wish -> wish.candidates().stream())
                        .filter(one -> one.id().equals(segment.staff()))
                        .findFirst()
                        .orElseThrow();
        var open =
                dates(segment.slot())
                        .map(date -> Shift.of(member, date, world.business()))
                        .flatMap(shift -> shift.open().stream())
                        .filter(segment.slot()::overlaps)
                        .map(one -> common(one, segment.slot()))
                        .reduce(Duration.ZERO, Duration::plus);
        assertThat(open).isEqualTo(segment.slot().duration());
    }

    private void collidesWithNothing(Segment segment, Wish wish) {
        var seat = new Seat(segment.staff(), segment.slot());
        participants(segment)
                .forEach(who -> {
                    var inTheWay =
                            world.standing(who)
                                    .filter(one -> one.time().overlaps(segment.occupied()))
                                    .toList();
                    if (segment.group() && inTheWay.stream().anyMatch(c -> seat.equals(c.seat()))) {
                        assertThat(inTheWay).allMatch(one -> seat.equals(one.seat()));
                        assertThat(inTheWay.stream().map(Claim::appointment).distinct())
                                .hasSizeLessThan(wish.offering().delivery().capacity());
                    } else {
                        assertThat(inTheWay).isEmpty();
                    }
                });
        assertThat(world.agendas())
                .filteredOn(one -> segment.agendas().anyMatch(one.key()::equals))
                .flatExtracting(Agenda::blocks)
                .noneMatch(block -> block.time().overlaps(segment.occupied()));
    }

    private void collidesNotWithItself() {
        for (int i = 1; i < segments.size(); i++) {
            var one = segments.get(i);
            assertThat(segments.subList(0, i))
                    .filteredOn(other -> participants(other).anyMatch(who -> has(one, who)))
                    .noneMatch(other -> other.occupied().overlaps(one.occupied()));
        }
    }

    private static boolean has(Segment segment, Participant who) {
        return participants(segment).anyMatch(who::equals);
    }

    private static Stream<Participant> participants(Segment segment) {
        return segment.agendas().map(AgendaKey::participant).distinct();
    }

    private Stream<LocalDate> dates(TimeSlot time) {
        var zone = world.business().zone();
        var first = LocalDate.ofInstant(time.start(), zone);
        return first.datesUntil(LocalDate.ofInstant(time.end().minusNanos(1), zone).plusDays(1));
    }

    private static Duration common(TimeSlot one, TimeSlot other) {
        var start = one.start().isAfter(other.start()) ? one.start() : other.start();
        var end = one.end().isBefore(other.end()) ? one.end() : other.end();
        return Duration.between(start, end);
    }
}
