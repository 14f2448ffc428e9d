package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import kz.localbusiness.application.booking.ShowCalendar.Calendar;
import kz.localbusiness.application.booking.ShowCalendar.PersonDays;
import kz.localbusiness.domain.shared.TimeSlot;

/// Several days of the business, person by person.
///
/// @param now on the business's clock
@Schema(name = "Calendar")
record RestCalendar(
        LocalDate from, LocalDate to, String zone, OffsetDateTime now, List<Person> staff) {

    static RestCalendar of(Calendar calendar) {
        var zone = calendar.zone();
        return new RestCalendar(
                calendar.from(),
                calendar.to(),
                zone.getId(),
                Moments.at(calendar.now(), zone),
                calendar.people().stream().map(one -> Person.of(one, zone)).toList());
    }

    /// @param open when the person works
    /// @param appointments by start, cancelled ones included unless the question leaves them out
    @Schema(name = "StaffCalendar")
    record Person(
            UUID id,
            String name,
            List<Span> open,
            List<RestVisit> appointments,
            List<RestBlock> blocks) {

        static Person of(PersonDays days, ZoneId zone) {
            var staff = days.member().id();
            return new Person(
                    staff.value(),
                    days.member().name(),
                    days.open().stream().map(one -> Span.of(one, zone)).toList(),
                    days.visits().stream().map(one -> RestVisit.of(one, zone)).toList(),
                    days.blocks().stream().map(one -> RestBlock.of(one, staff, zone)).toList());
        }
    }

    @Schema(name = "TimeSpan")
    record Span(OffsetDateTime start, OffsetDateTime end) {

        static Span of(TimeSlot slot, ZoneId zone) {
            return new Span(Moments.at(slot.start(), zone), Moments.at(slot.end(), zone));
        }
    }
}
