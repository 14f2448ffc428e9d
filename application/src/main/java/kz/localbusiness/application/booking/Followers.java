package kz.localbusiness.application.booking;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.localbusiness.application.booking.out.Agendas;
import kz.localbusiness.domain.booking.Agenda;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.Board;
import kz.localbusiness.domain.booking.BookingEvent.AppointmentBooked;
import kz.localbusiness.domain.booking.BookingEvent.SeriesBooked;
import kz.localbusiness.domain.booking.Hold;

/// Once the first visit of a series is booked, the others that are held are booked too: at once by
/// whoever booked the first, or later by whoever relays the news of it. Doing it twice is harmless.
final class Followers {

    private final BookingOffice office;
    private final Agendas agendas;
    private final Commit commit;

    Followers(BookingOffice office) {
        this.office = office;
        this.agendas = office.agendas();
        this.commit = new Commit(office);
    }

    /// @return those that are booked now, without those whose hold has lapsed meanwhile
    List<Appointment> book(Appointment leader, List<SeriesBooked.Member> members) {
        return members.stream().flatMap(member -> book(leader, member).stream()).toList();
    }

    private Optional<Appointment> book(Appointment leader, SeriesBooked.Member member) {
        var home = agendas.of(member.home());
        return home.appointment(member.appointment())
                .or(() ->
                        home.hold(member.appointment()).flatMap(hold -> book(leader, hold, home)));
    }

    private Optional<Appointment> book(Appointment leader, Hold hold, Agenda home) {
        var when = office.now();
        var visit = leader.follower(hold, when.at());
        var others = visit.agendas().filter(key -> !key.equals(hold.home())).toList();
        var board = Board.of(Stream.concat(agendas.all(others).stream(), Stream.of(home)).toList());
        if (!hold.stands(board, when.at())) {
            return Optional.empty();
        }
        var told = new AppointmentBooked(when.event(), visit.id(), when.at());
        commit.write(home.with(visit, told), visit, board, List.of());
        return Optional.of(visit);
    }
}
