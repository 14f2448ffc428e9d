package kz.localbusiness.domain.booking;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.localbusiness.domain.catalog.Offering;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.domain.shared.TimeSlot;
import kz.localbusiness.domain.staff.ResourceId;
import kz.localbusiness.domain.staff.StaffMember;
import org.jspecify.annotations.Nullable;

/// What has been booked, held and blocked before, of people and of resources. Nothing that stands
/// collides; what has lapsed may lie anywhere.
final class SomeClaims {

    private final Chance chance;
    private final ZoneId zone;
    private final Instant now;
    private final Map<AgendaKey, List<Claim>> claims = new HashMap<>();
    private final Map<AgendaKey, List<Block>> blocks = new HashMap<>();

    SomeClaims(Chance chance, ZoneId zone, Instant now) {
        this.chance = chance;
        this.zone = zone;
        this.now = now;
    }

    List<Agenda> agendas() {
        var keys = new ArrayList<>(claims.keySet());
        blocks.keySet().stream().filter(key -> !claims.containsKey(key)).forEach(keys::add);
        return keys.stream().map(this::agenda).toList();
    }

    void of(StaffMember member, Offering offering, LocalDate date) {
        var person = new Participant.Staff(member.id());
        for (int i = chance.between(0, 3); i > 0; i--) {
            var time = TimeSlot.lasting(chance.minutes(15, 30, 60, 100, 150), somewhereOn(date));
            if (chance.oneIn(6)) {
                block(person, time);
            } else if (offering.delivery().isGroup() && chance.oneIn(2)) {
                session(member, offering, time.start());
            } else {
                claim(List.of(person), offering, time, null);
            }
        }
    }

    void of(ResourceId resource, Offering offering, LocalDate date) {
        var time = TimeSlot.lasting(chance.minutes(15, 60, 240), somewhereOn(date));
        claim(List.of(new Participant.Asset(resource)), offering, time, null);
    }

    void of(PhoneNumber client, Offering offering, LocalDate date) {
        var key = AgendaKey.of(client);
        IntStream.range(0, chance.between(0, 3))
                .mapToObj(_ -> TimeSlot.lasting(Duration.ofHours(1), somewhereOn(date)))
                .forEach(time -> put(key, made(offering, time, null)));
    }

    private void session(StaffMember member, Offering offering, Instant start) {
        var delivery = offering.delivery();
        var slot = TimeSlot.lasting(offering.durationBy(member.id()), start);
        var before = chance.oneIn(4) ? Duration.ZERO : delivery.buffers().before();
        var time = new TimeSlot(slot.start().minus(before), slot.end());
        var who = new ArrayList<Participant>(List.of(new Participant.Staff(member.id())));
        delivery.needs().stream()
                .map(need -> new Participant.Asset(chance.oneOf(need.anyOf())))
                .forEach(who::add);
        if (isFree(who, time)) {
            IntStream.range(0, chance.between(1, delivery.capacity()))
                    .mapToObj(_ -> made(offering, time, new Seat(member.id(), slot)))
                    .forEach(claim -> who.stream().distinct().forEach(one -> put(one, claim)));
        }
    }

    private void claim(
            List<Participant> who, Offering offering, TimeSlot time, @Nullable Seat seat) {
        var claim = made(offering, time, seat);
        if (claim.hasLapsed(now) || isFree(who, time)) {
            who.forEach(one -> put(one, claim));
        }
    }

    private void block(Participant who, TimeSlot time) {
        if (isFree(List.of(who), time)) {
            var block = new Block(new BlockId(chance.name()), time, "");
            dates(time).forEach(date -> put(blocks, new AgendaKey(who, date), block));
        }
    }

    private boolean isFree(List<Participant> who, TimeSlot time) {
        var keys = who.stream().flatMap(one -> dates(time).map(date -> new AgendaKey(one, date)));
        return keys.allMatch(key ->
                agenda(key).standing(now).noneMatch(one -> one.time().overlaps(time))
                        && agenda(key).blocks().stream()
                                .noneMatch(one -> one.time().overlaps(time)));
    }

    private Claim made(Offering offering, TimeSlot time, @Nullable Seat seat) {
        var until =
                chance.oneIn(3)
                        ? now.plusSeconds(chance.oneOf(-3600, -1, 0, 1, 3600))
                        : (@Nullable Instant) null;
        var home = new AgendaKey(new Participant.Staff(Salon.AIGERIM), LocalDate.EPOCH);
        return new Claim(new AppointmentId(chance.name()), home, offering.id(), time, seat, until);
    }

    private void put(Participant who, Claim claim) {
        dates(claim.time()).forEach(date -> put(new AgendaKey(who, date), claim));
    }

    private void put(AgendaKey key, Claim claim) {
        put(claims, key, claim);
    }

    private static <T> void put(Map<AgendaKey, List<T>> all, AgendaKey key, T one) {
        all.computeIfAbsent(key, _ -> new ArrayList<>()).add(one);
    }

    private Agenda agenda(AgendaKey key) {
        return new Agenda(
                Salon.BUSINESS,
                key,
                List.of(),
                List.of(),
                claims.getOrDefault(key, List.of()),
                blocks.getOrDefault(key, List.of()),
                List.of(),
                1);
    }

    private Stream<LocalDate> dates(TimeSlot time) {
        var first = LocalDate.ofInstant(time.start(), zone);
        return first.datesUntil(LocalDate.ofInstant(time.end().minusNanos(1), zone).plusDays(1));
    }

    private Instant somewhereOn(LocalDate date) {
        return date.atStartOfDay(zone).toInstant().plusSeconds(300L * chance.between(0, 287));
    }
}
