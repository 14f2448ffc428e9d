package kz.localbusiness.domain.booking;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kz.localbusiness.domain.shared.TimeSlot;
import kz.localbusiness.domain.staff.ResourceId;
import kz.localbusiness.domain.staff.StaffId;
import org.jspecify.annotations.Nullable;

/// One service of a visit: by whom, when, and with what.
///
/// @param slot as the client knows it
/// @param occupied the slot with the buffers around it
/// @param dates the local dates that the occupied time touches, in order
/// @param group whether this is one seat in a session that others share
public record Segment(
        BookedOffering offering,
        StaffId staff,
        TimeSlot slot,
        TimeSlot occupied,
        List<LocalDate> dates,
        List<ResourceId> resources,
        boolean group) {

    public Segment {
        if (!occupied.contains(slot) || dates.isEmpty()) {
            throw new IllegalArgumentException("a segment occupies at least its own slot");
        }
        dates = List.copyOf(dates);
        resources = List.copyOf(resources);
    }

    /// As it would be booked; when it would end, only a plan can say.
    Segment lasting(Duration length) {
        return new Segment(
                offering.lasting(length), staff, slot, occupied, dates, resources, group);
    }

    /// The first person's agenda of the first day; where the visit lives for good.
    static AgendaKey home(List<Segment> segments) {
        var first = segments.getFirst();
        return AgendaKey.of(first.staff(), first.dates().getFirst());
    }

    public Stream<AgendaKey> agendas() {
        return dates.stream()
                .flatMap(date ->
                        Stream.concat(
                                Stream.of(AgendaKey.of(staff, date)),
                                resources.stream().map(one -> AgendaKey.of(one, date))));
    }

    Claim claim(AppointmentId appointment, AgendaKey home, @Nullable Instant until) {
        var seat = group ? new Seat(staff, slot) : null;
        return new Claim(appointment, home, offering.id(), occupied, seat, until);
    }
}
