package kz.localbusiness.application.races;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kz.localbusiness.domain.booking.Agenda;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.AppointmentState.Cancelled;
import kz.localbusiness.domain.booking.AppointmentState.NoShow;
import kz.localbusiness.domain.booking.HistoryEntry.Act;
import kz.localbusiness.domain.booking.Segment;
import kz.localbusiness.domain.shared.TimeSlot;

/// Looks at what is stored with nothing of the core's own judgement, and names all that is wrong.
final class Truth {

    /// @param session the group that shares the time, empty for what nobody shares
    private record Use(AppointmentId visit, TimeSlot time, String session) {}

    /// The owner may keep the same time twice.
    private static final String BLOCK = "block";

    private final List<Agenda> agendas;
    private final Instant now;
    private final List<String> wrong = new ArrayList<>();

    Truth(List<Agenda> agendas, Instant now) {
        this.agendas = agendas;
        this.now = now;
    }

    List<String> whenever(History history) {
        noOverlap();
        oneHome();
        limits();
        nothingLost(history);
        return wrong;
    }

    List<String> onceSettled(History history) {
        whenever(history);
        claimsAreThoseOfVisits();
        return wrong;
    }

    private void noOverlap() {
        var uses = new HashMap<String, List<Use>>();
        for (var agenda : agendas) {
            agenda.appointments().stream()
                    .filter(Truth::isLive)
                    .forEach(visit -> use(uses, visit.id(), visit.segments()));
            agenda.holds().stream()
                    .filter(hold -> now.isBefore(hold.until()))
                    .forEach(hold -> use(uses, hold.id(), hold.segments()));
            for (var block : agenda.blocks()) {
                var id = new AppointmentId(block.id().value());
                uses.computeIfAbsent(agenda.key().participant().name(), _ -> new ArrayList<>())
                        .add(new Use(id, block.time(), BLOCK));
            }
        }
        uses.forEach(this::noOverlap);
    }

    private static void use(Map<String, List<Use>> uses, AppointmentId id, List<Segment> parts) {
        for (var part : parts) {
            var session =
                    part.group()
                            ? "%s %s %s".formatted(part.offering().id(), part.staff(), part.slot())
                            : "";
            var names =
                    Stream.concat(
                            Stream.of("1-staff-" + part.staff().value()),
                            part.resources().stream().map(one -> "2-resource-" + one.value()));
            names.forEach(name ->
                    uses.computeIfAbsent(name, _ -> new ArrayList<>())
                            .add(new Use(id, part.occupied(), session)));
        }
    }

    private void noOverlap(String name, List<Use> uses) {
        var seats = new HashMap<String, Set<AppointmentId>>();
        for (int i = 0; i < uses.size(); i++) {
            var one = uses.get(i);
            if (!one.session().isEmpty() && !one.session().equals(BLOCK)) {
                seats.computeIfAbsent(one.session(), _ -> new HashSet<>()).add(one.visit());
            }
            for (var other : uses.subList(i + 1, uses.size())) {
                if (one.time().start().isBefore(other.time().end())
                        && other.time().start().isBefore(one.time().end())
                        && !one.visit().equals(other.visit())
                        && (one.session().isEmpty() || !one.session().equals(other.session()))) {
                    wrong.add("OVERLAP of %s: %s and %s".formatted(name, one, other));
                }
            }
        }
        seats.forEach((session, takers) -> {
            if (takers.size() > Salon.SEATS) {
                wrong.add("CAPACITY of %s: %d in %s".formatted(name, takers.size(), session));
            }
        });
    }

    private void oneHome() {
        var homes = new HashMap<AppointmentId, String>();
        for (var agenda : agendas) {
            var names =
                    Stream.concat(
                            agenda.appointments().stream().map(Appointment::id),
                            agenda.holds().stream().map(hold -> hold.id()));
            names.forEach(id -> {
                var before = homes.put(id, agenda.key().toString());
                if (before != null) {
                    wrong.add("TWO HOMES of %s: %s and %s".formatted(id, before, agenda.key()));
                }
            });
        }
    }

    /// Not what the owner brought back after it had begun or was cancelled: that is past any limit.
    private void limits() {
        var ahead = new HashMap<String, Integer>();
        visits().filter(visit -> isLive(visit) && visit.counted() && !isBroughtBack(visit))
                .filter(visit -> visit.segments().getFirst().occupied().end().isAfter(now))
                .forEach(visit -> ahead.merge(visit.client().phone().value(), 1, Integer::sum));
        var guests = "+7701%07d".formatted(Salon.CLIENTS);
        ahead.forEach((phone, count) -> {
            if (count > Salon.LIMIT && phone.compareTo(guests) < 0) {
                wrong.add("LIMIT of %s: %d".formatted(phone, count));
            }
        });
    }

    private static boolean isBroughtBack(Appointment visit) {
        return isLateMove(visit)
                || visit.history().stream().anyMatch(entry -> entry.act() == Act.REINSTATED);
    }

    private static boolean isLateMove(Appointment visit) {
        return visit.history().stream()
                .filter(entry -> entry.act() == Act.MOVED)
                .anyMatch(entry -> !entry.at().isBefore(Instant.parse(entry.note())));
    }

    private void nothingLost(History history) {
        var stored = new HashMap<AppointmentId, Appointment>();
        visits().forEach(visit -> stored.put(visit.id(), visit));
        history.placed()
                .forEach((id, word) -> {
                    var visit = stored.get(id);
                    if (visit == null) {
                        wrong.add("LOST: %s".formatted(word.visit()));
                    } else if (isLive(visit) != isLive(word.visit())) {
                        wrong.add("STATE of %s: %s".formatted(id, visit.state()));
                    } else if (!visit.segments().equals(word.visit().segments())) {
                        wrong.add(
                                "PLACE of %s: told %s, stored %s"
                                        .formatted(id, word.visit(), visit));
                    }
                });
    }

    /// Each agenda has exactly the claims of the visits that are live, wherever they are at home.
    private void claimsAreThoseOfVisits() {
        var expected = new HashMap<String, Set<String>>();
        visits().filter(Truth::isLive)
                .forEach(visit -> {
                    for (var part : visit.segments()) {
                        for (var date : part.dates()) {
                            expect(expected, "1-staff-" + part.staff().value() + date, visit, part);
                            for (var room : part.resources()) {
                                expect(expected, "2-resource-" + room.value() + date, visit, part);
                            }
                        }
                    }
                });
        for (var agenda : agendas) {
            if (!agenda.key().isAllowance()) {
                compare(agenda, expected);
            }
        }
    }

    private void compare(Agenda agenda, Map<String, Set<String>> expected) {
        var key = agenda.key().participant().name() + agenda.key().date();
        var found = new HashSet<String>();
        agenda.claims().stream()
                .filter(claim -> claim.until() == null)
                .forEach(claim -> found.add(claim.appointment() + " " + claim.time()));
        var wanted = expected.getOrDefault(key, Set.of());
        if (!found.equals(wanted)) {
            var more = new HashSet<>(found);
            more.removeAll(wanted);
            var less = new HashSet<>(wanted);
            less.removeAll(found);
            wrong.add("CLAIMS of %s: too many %s, missing %s".formatted(key, more, less));
        }
    }

    private static void expect(
            Map<String, Set<String>> expected, String key, Appointment visit, Segment part) {
        expected.computeIfAbsent(key, _ -> new HashSet<>()).add(visit.id() + " " + part.occupied());
    }

    private Stream<Appointment> visits() {
        return agendas.stream().flatMap(agenda -> agenda.appointments().stream());
    }

    private static boolean isLive(Appointment visit) {
        return !(visit.state() instanceof Cancelled) && !(visit.state() instanceof NoShow);
    }
}
