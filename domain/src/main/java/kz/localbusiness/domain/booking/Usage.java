package kz.localbusiness.domain.booking;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.localbusiness.domain.catalog.Offering;
import kz.localbusiness.domain.catalog.OfferingId;
import kz.localbusiness.domain.shared.TimeSlot;
import org.jspecify.annotations.Nullable;

/// What is spoken for of one participant's time, seen by somebody who wants a certain service.
///
/// @param sessions of that service, empty when it is not for groups
record Usage(
        OfferingId wanted,
        List<Agenda> agendas,
        Busy busy,
        Map<Seat, Session> sessions,
        Surroundings around) {

    static Usage of(Participant participant, Offering offering, Surroundings around) {
        var agendas = around.board().of(participant);
        var busy = Busy.of(agendas, around);
        var sessions =
                offering.delivery().isGroup()
                        ? Session.of(offering.id(), agendas, around)
                        : Map.<Seat, Session>of();
        return new Usage(offering.id(), agendas, busy, sessions, around);
    }

    boolean isFree(int from, int to) {
        return busy.isFree(from, to);
    }

    /// Null when no such group meets, or somebody is about to use that time for something else.
    @Nullable Session session(Seat seat) {
        var session = sessions.get(seat);
        return session != null && isOnlyFor(seat, session.time()) ? session : null;
    }

    private boolean isOnlyFor(Seat seat, TimeSlot time) {
        return claims(agendas.stream())
                .filter(claim -> claim.time().overlaps(time))
                .allMatch(claim -> seat.equals(claim.seat()) && wanted.equals(claim.offering()));
    }

    /// Everything that stands in the way of a stretch.
    Stream<Obstacle> inTheWay(TimeSlot stretch) {
        var claims =
                claims(agendas.stream())
                        .map(Claim::time)
                        .filter(stretch::overlaps)
                        .<Obstacle>map(Obstacle.Taken::new);
        var blocks =
                agendas.stream()
                        .flatMap(agenda -> agenda.blocks().stream())
                        .filter(block -> block.time().overlaps(stretch))
                        .<Obstacle>map(one -> new Obstacle.Blocked(one.time(), one.reason()));
        return Stream.concat(claims, blocks).distinct();
    }

    /// How many visits a local date has; a group's session is one, however many come.
    ///
    /// @param offering null for visits of any kind
    long visitsOn(LocalDate date, @Nullable Offering offering) {
        return claims(on(date))
                .filter(claim -> offering == null || offering.id().equals(claim.offering()))
                .map(claim -> claim.seat() == null ? claim.appointment() : claim.seat())
                .distinct()
                .count();
    }

    private Stream<Agenda> on(LocalDate date) {
        return agendas.stream().filter(agenda -> agenda.key().date().equals(date));
    }

    private Stream<Claim> claims(Stream<Agenda> some) {
        return some.flatMap(agenda -> agenda.claims().stream()).filter(around::counts);
    }
}
