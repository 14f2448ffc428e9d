package kz.localbusiness.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.HistoryEntry;
import kz.localbusiness.domain.booking.Segment;
import kz.localbusiness.domain.catalog.AddOn;
import kz.localbusiness.domain.staff.ResourceId;
import org.jspecify.annotations.Nullable;

/// An appointment as the business sees it, with all that happened to it.
///
/// @param coming whether its client has said so
/// @param price of its services, less the discount
/// @param series of which it is one visit
@Schema(name = "Visit")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RestVisit(
        UUID id,
        RestState state,
        boolean coming,
        OffsetDateTime start,
        OffsetDateTime end,
        RestMoney price,
        RestMoney discount,
        RestMoney owed,
        List<RestPayment> payments,
        List<Part> services,
        RestVisitor client,
        OffsetDateTime bookedAt,
        @Nullable UUID series,
        @Nullable RestChangeRequest changeRequest,
        RestAppointment.@Nullable Given feedback,
        List<Entry> history) {

    static RestVisit of(Appointment visit, ZoneId zone) {
        return new RestVisit(
                visit.id().value(),
                RestState.of(visit.state()),
                visit.isPromised(),
                Moments.at(visit.slot().start(), zone),
                Moments.at(visit.slot().end(), zone),
                RestMoney.of(visit.price()),
                RestMoney.of(visit.discount()),
                RestMoney.of(visit.owed()),
                visit.payments().stream().map(one -> RestPayment.of(one, zone)).toList(),
                visit.segments().stream().map(one -> Part.of(one, zone)).toList(),
                RestVisitor.of(visit.client(), zone),
                Moments.at(visit.bookedAt(), zone),
                visit.series(),
                RestChangeRequest.of(visit.changeRequest(), zone),
                RestAppointment.Given.of(visit.feedback()),
                visit.history().stream().map(one -> Entry.of(one, zone)).toList());
    }

    /// @param group whether it is one seat among others
    @Schema(name = "VisitService")
    record Part(
            RestBookedOffering service,
            UUID staff,
            OffsetDateTime start,
            OffsetDateTime end,
            List<String> addOns,
            List<UUID> resources,
            boolean group) {

        static Part of(Segment segment, ZoneId zone) {
            return new Part(
                    RestBookedOffering.of(segment.offering()),
                    segment.staff().value(),
                    Moments.at(segment.slot().start(), zone),
                    Moments.at(segment.slot().end(), zone),
                    segment.offering().addOns().stream().map(AddOn::name).toList(),
                    segment.resources().stream().map(ResourceId::value).toList(),
                    segment.group());
        }
    }

    /// @param by `client`, `business` or `platform`
    /// @param account of the person who was signed in, empty for clients by link
    /// @param note a reason, the time before a move, or the rules that were overridden
    @Schema(name = "VisitHistory")
    record Entry(
            OffsetDateTime at,
            @Schema(example = "booked-by-override") String act,
            @Schema(example = "business") String by,
            String account,
            String note) {

        static Entry of(HistoryEntry entry, ZoneId zone) {
            return new Entry(
                    Moments.at(entry.at(), zone),
                    code(entry.act()),
                    code(entry.by().actor()),
                    entry.by().account(),
                    entry.note());
        }

        private static String code(Enum<?> name) {
            return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
