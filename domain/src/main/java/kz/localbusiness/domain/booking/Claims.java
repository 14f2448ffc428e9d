package kz.localbusiness.domain.booking;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What segments claim of agendas.
final class Claims {

    private Claims() {}

    static Stream<Claim> on(
            AgendaKey agenda,
            List<Segment> segments,
            AppointmentId appointment,
            AgendaKey home,
            @Nullable Instant until) {
        return segments.stream()
                .filter(segment -> segment.agendas().anyMatch(agenda::equals))
                .map(segment -> segment.claim(appointment, home, until));
    }
}
