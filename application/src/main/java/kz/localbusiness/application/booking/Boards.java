package kz.localbusiness.application.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.localbusiness.application.booking.out.Agendas;
import kz.localbusiness.domain.booking.Agenda;
import kz.localbusiness.domain.booking.AgendaKey;
import kz.localbusiness.domain.booking.Board;
import kz.localbusiness.domain.booking.Claim;
import kz.localbusiness.domain.booking.Inquiry;

/// Reads the agendas that decide about something, all in one call. Claims whose term has lapsed are
/// worth what their homes say; only when there are such, a second call asks.
final class Boards {

    private final Agendas agendas;

    Boards(Agendas agendas) {
        this.agendas = agendas;
    }

    /// To look at only.
    Board of(Inquiry inquiry, LocalDate from, LocalDate to, Instant now) {
        var stored = agendas.glance(inquiry.agendas(from, to).toList());
        var homes = homes(stored, now);
        return Board.of(stored.stream().map(one -> one.resolved(homes, now)).toList());
    }

    /// To decide upon: no lapsed claim can come to life any more, and whoever writes over a hold
    /// that has lapsed ends it with the same write.
    Board settled(Inquiry inquiry, LocalDate date, Instant now) {
        var stored = agendas.all(inquiry.agendas(date, date).toList());
        if (stored.stream().allMatch(one -> one.lapsed(now).isEmpty())) {
            return swept(stored, now);
        }
        return swept(stored.stream().map(one -> settled(one, now)).toList(), now);
    }

    /// Drops or keeps for ever what has lapsed. Whoever might still want to make a dropped claim
    /// come true writes the claim's home; that home is written first, so that they come too late.
    ///
    /// @return as it is stored now
    Agenda settled(Agenda agenda, Instant now) {
        var lapsed = agenda.lapsed(now);
        if (lapsed.isEmpty()) {
            return agenda;
        }
        var homes = homes(List.of(agenda), now);
        lapsed.stream()
                .map(Claim::home)
                .distinct()
                .forEach(home ->
                        agendas.save(homes.getOrDefault(home, empty(agenda, home)).swept(now)));
        agendas.save(agenda.resolved(homes, now));
        return agendas.of(agenda.key());
    }

    private static Board swept(List<Agenda> agendas, Instant now) {
        return Board.of(agendas.stream().map(one -> one.swept(now)).toList());
    }

    private Map<AgendaKey, Agenda> homes(List<Agenda> stored, Instant now) {
        var keys =
                stored.stream()
                        .flatMap(one -> one.lapsed(now).stream())
                        .map(Claim::home)
                        .distinct()
                        .toList();
        return keys.isEmpty()
                ? Map.of()
                : agendas.all(keys).stream()
                        .collect(Collectors.toMap(Agenda::key, Function.identity()));
    }

    private static Agenda empty(Agenda agenda, AgendaKey home) {
        return Agenda.empty(agenda.business(), home);
    }
}
