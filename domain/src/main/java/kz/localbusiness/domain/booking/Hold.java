package kz.localbusiness.domain.booking;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// An appointment to be: its time is kept until a moment and belongs to whoever books it by this
/// id. It lapses by comparison with the clock, nobody has to clean up. Its only ways are to be
/// booked, to be given up, or to lapse.
public record Hold(AppointmentId id, List<Segment> segments, Instant until) {

    public Hold {
        segments = List.copyOf(segments);
    }

    public boolean stands(Instant now) {
        return now.isBefore(until);
    }

    /// Whether it stands in every agenda that it touches; where somebody's clock is ahead it may be
    /// over already.
    public boolean stands(Board board, Instant now) {
        return stands(now)
                && agendas().allMatch(key -> board.find(key).filter(this::isIn).isPresent());
    }

    private boolean isIn(Agenda agenda) {
        return claimsOn(agenda.key()).allMatch(agenda.claims()::contains);
    }

    public boolean isFor(Inquiry inquiry, Instant start) {
        return segments.getFirst().slot().start().equals(start) && inquiry.asksFor(segments);
    }

    public AgendaKey home() {
        return Segment.home(segments);
    }

    public Stream<AgendaKey> agendas() {
        return segments.stream().flatMap(Segment::agendas).distinct().sorted();
    }

    /// @param agenda one that its segments touch, or the allowance of the client for whom it is
    public Stream<Claim> claimsOn(AgendaKey agenda) {
        if (agenda.isAllowance()) {
            return Stream.of(segments.getFirst().claim(id, home(), until));
        }
        return Claims.on(agenda, segments, id, home(), until);
    }
}
