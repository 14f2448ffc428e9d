package kz.localbusiness.application.races;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import kz.localbusiness.application.SettableClock;
import kz.localbusiness.application.booking.BookForClient;
import kz.localbusiness.application.booking.ServiceChoice;
import kz.localbusiness.domain.booking.Agenda;
import kz.localbusiness.domain.booking.BookingDecision;
import kz.localbusiness.domain.booking.BookingDecision.Booked;
import kz.localbusiness.domain.booking.IdempotencyKey;
import kz.localbusiness.domain.shared.TimeSlot;
import kz.localbusiness.domain.staff.StaffId;

/// What the platform does in the background, and whether the time that seems free then is free.
final class Aftermath {

    private static final int MOST = 500;
    private static final int PROBES = 12;

    private final Salon salon;
    private final Node node;
    private final SettableClock clock;

    Aftermath(Salon salon, Node node, SettableClock clock) {
        this.salon = salon;
        this.node = node;
        this.clock = clock;
    }

    void settle() {
        for (int i = 0; i < 3; i++) {
            relayAll();
            clock.advance(Duration.ofMinutes(31));
        }
        relayAll();
    }

    private void relayAll() {
        int due = relay();
        while (due > 0) {
            due = relay();
        }
    }

    /// @return how many there were
    int relay() {
        var due =
                node.dueAgendas.due(MOST).stream()
                        .filter(one -> one.business().equals(salon.business))
                        .toList();
        due.forEach(node.relay::relay);
        node.dueOffers.due(MOST).stream()
                .filter(one -> one.business().equals(salon.business))
                .forEach(node.pass::pass);
        return due.size();
    }

    /// Books at random past the rules; nothing but live visits and blocks may stand in the way.
    List<String> probe(RandomGenerator random) {
        var wrong = new ArrayList<String>();
        for (int i = 0; i < PROBES; i++) {
            clock.advance(Duration.ofMinutes(31));
            var staff = salon.staff.get(random.nextInt(3));
            var time = LocalTime.of(9, 0).plusMinutes(5L * random.nextInt(12 * 14));
            var start = salon.at(1 + random.nextInt(2), time);
            var free = isFree(salon.agendas(node.stores), staff, start);
            var decision =
                    booked(staff, start, "probe-%04d-%s".formatted(i, start.getEpochSecond()));
            if (free != decision instanceof Booked) {
                wrong.add("PROBE %s of %s: free %s, %s".formatted(start, staff, free, decision));
            }
        }
        return wrong;
    }

    private BookingDecision booked(StaffId staff, Instant start, String key) {
        return node.bookForClient.book(
                new BookForClient.Command(
                        salon.business,
                        new IdempotencyKey(key.replace(' ', '-')),
                        List.of(ServiceChoice.of(salon.haircut, staff)),
                        start,
                        salon.client(Salon.CLIENTS),
                        true));
    }

    private static boolean isFree(List<Agenda> agendas, StaffId staff, Instant start) {
        var wanted =
                new TimeSlot(
                        start.minus(Duration.ofMinutes(5)), start.plus(Duration.ofMinutes(40)));
        var visits =
                agendas.stream()
                        .flatMap(agenda -> agenda.appointments().stream())
                        .filter(visit -> visit.isLive())
                        .flatMap(visit -> visit.segments().stream())
                        .filter(part -> part.staff().equals(staff))
                        .noneMatch(part -> part.occupied().overlaps(wanted));
        var blocks =
                agendas.stream()
                        .filter(agenda ->
                                agenda.key()
                                        .participant()
                                        .name()
                                        .equals("1-staff-" + staff.value()))
                        .flatMap(agenda -> agenda.blocks().stream())
                        .noneMatch(block -> block.time().overlaps(wanted));
        return visits && blocks;
    }
}
