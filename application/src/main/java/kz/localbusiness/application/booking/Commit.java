package kz.localbusiness.application.booking;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.localbusiness.application.StaleState;
import kz.localbusiness.application.booking.out.Agendas;
import kz.localbusiness.domain.booking.Agenda;
import kz.localbusiness.domain.booking.AgendaKey;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.Board;
import kz.localbusiness.domain.booking.Claim;
import kz.localbusiness.domain.booking.Hold;

/// Writes what was decided on a board. Where one agenda is touched that is one conditional write.
/// Where several are, all others are claimed for a short term first, in a fixed order; then one
/// conditional write of the home makes it true, and the others follow. A crash before that write
/// leaves claims that lapse; a crash after it leaves news, by which the others follow later.
final class Commit {

    /// Longer than any sound node needs between its first and its last write.
    private static final Duration TERM = Duration.ofSeconds(30);

    /// Nobody makes something true so shortly before its term, however the clocks differ.
    private static final Duration MARGIN = Duration.ofSeconds(5);

    private final Agendas agendas;
    private final Clock clock;

    Commit(BookingOffice office) {
        this.agendas = office.agendas();
        this.clock = office.clock();
    }

    /// @param home with the appointment as it shall be
    /// @param left agendas in which it may have had claims before
    void write(Agenda home, Appointment visit, Board board, Collection<AgendaKey> left) {
        var until = clock.instant().plus(TERM).truncatedTo(ChronoUnit.MILLIS);
        var others =
                visit.agendas()
                        .filter(key -> !key.equals(home.key()))
                        .filter(key -> !key.isAllowance() || !left.contains(key))
                        .toList();
        var pending =
                others.stream()
                        .map(key -> board.agenda(home.business(), key))
                        .map(one -> new Pending(one, visit.pendingOn(one.key(), until).toList()))
                        .toList();
        write(pending, home, until);
        settle(visit, Stream.concat(others.stream(), left.stream()));
        release(board.find(home.key()).flatMap(before -> before.hold(visit.id())));
    }

    /// All claims of a hold have its own term.
    ///
    /// @param allowance of the client for whom it is, if it counts
    void write(Agenda home, Hold hold, Board board, Optional<AgendaKey> allowance) {
        var pending =
                Stream.concat(hold.agendas(), allowance.stream())
                        .filter(key -> !key.equals(home.key()))
                        .map(key -> board.agenda(home.business(), key))
                        .map(one -> new Pending(one, hold.claimsOn(one.key()).toList()))
                        .toList();
        write(pending, home, hold.until());
        release(board.find(home.key()).flatMap(before -> before.hold(hold.id())));
    }

    /// Makes the claims of an appointment in other agendas what its home says. Who comes in between
    /// leaves it to the news.
    void settle(Appointment visit, Stream<AgendaKey> elsewhere) {
        unsettled(visit, elsewhere).forEach(this::trySave);
    }

    /// The same for whoever relays the news, after which nobody would do it.
    ///
    /// @throws StaleState when somebody came in between
    void settleForGood(Appointment visit, Stream<AgendaKey> elsewhere) {
        unsettled(visit, elsewhere).forEach(agendas::save);
    }

    /// Gives up the claims that a hold made outside of its home, those on an allowance aside.
    void release(Optional<Hold> given) {
        given.ifPresent(hold -> release(hold, hold.agendas()));
    }

    void release(Hold hold, Stream<AgendaKey> keys) {
        var elsewhere = keys.filter(key -> !key.equals(hold.home())).toList();
        if (!elsewhere.isEmpty()) {
            agendas.all(elsewhere).stream()
                    .map(one -> new Pending(one, hold.claimsOn(one.key()).toList()))
                    .forEach(this::release);
        }
    }

    /// What an agenda shall be claimed for.
    private record Pending(Agenda agenda, List<Claim> claims) {}

    private void write(List<Pending> pending, Agenda home, Instant until) {
        var written = new ArrayList<Pending>();
        try {
            for (var one : pending) {
                agendas.save(one.agenda().claimed(one.claims().stream()));
                written.add(one);
            }
            if (!written.isEmpty() && !clock.instant().isBefore(until.minus(MARGIN))) {
                throw new StaleState("a booking that took too long");
            }
            agendas.save(home);
        } catch (StaleState lost) {
            written.stream()
                    .map(one -> new Pending(agendas.of(one.agenda().key()), one.claims()))
                    .forEach(this::release);
            throw lost;
        }
    }

    private void release(Pending lost) {
        var left = lost.agenda().released(lost.claims().stream());
        if (!left.equals(lost.agenda())) {
            trySave(left);
        }
    }

    /// The home is read last: whatever moves the visit later still has its claims to write, and
    /// then these agendas are not the ones that were read any more.
    private List<Agenda> unsettled(Appointment visit, Stream<AgendaKey> elsewhere) {
        var keys = elsewhere.filter(key -> !key.equals(visit.home())).distinct().sorted().toList();
        if (keys.isEmpty()) {
            return List.of();
        }
        var stored = agendas.all(keys);
        var current = agendas.of(visit.home()).appointment(visit.id()).orElse(visit);
        return stored.stream()
                .filter(agenda -> !agenda.settled(current).equals(agenda))
                .map(agenda -> agenda.settled(current))
                .toList();
    }

    private void trySave(Agenda agenda) {
        try {
            agendas.save(agenda);
        } catch (StaleState _) {
            // whoever came in between leaves it to the news, or to the term
        }
    }
}
