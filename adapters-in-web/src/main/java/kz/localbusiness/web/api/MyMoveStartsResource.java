package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.booking.ShowMyMoveStarts;
import kz.localbusiness.application.booking.ShowMyMoveStarts.NoSuchAppointment;
import kz.localbusiness.application.booking.ShowMyMoveStarts.NotAllowedNow;
import kz.localbusiness.application.booking.ShowMyMoveStarts.Shown;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.Leeway;
import kz.localbusiness.domain.booking.Leeway.Barred;
import kz.localbusiness.web.OpenTo;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Where the holder of a manage token can move to.
@Tag(name = "Appointment")
@OpenTo(Audience.EVERYONE)
@RestController
class MyMoveStartsResource {

    private final ManageAccess access;
    private final MyAppointments mine;
    private final ShowMyMoveStarts starts;
    private final Clock clock;

    MyMoveStartsResource(
            ManageAccess access, MyAppointments mine, ShowMyMoveStarts starts, Clock clock) {
        this.access = access;
        this.mine = mine;
        this.starts = starts;
        this.clock = clock;
    }

    @Operation(
            summary = "When the appointment could take place instead, with the same person",
            description =
                    "It is not in its own way. At most 62 dates; without dates today and the 13"
                            + " days after it.")
    @Refuses({
        ProblemType.MANAGE_LINK_INVALID,
        ProblemType.MANAGE_LINK_EXPIRED,
        ProblemType.TOO_LATE,
        ProblemType.TOO_OFTEN,
        ProblemType.ALREADY_CANCELLED,
        ProblemType.INVALID_FIELDS
    })
    @GetMapping(
            path = "/api/v1/appointments/{id}/move-starts",
            produces = MediaType.APPLICATION_JSON_VALUE)
    RestFreeStarts show(
            @PathVariable String id,
            @RequestHeader(name = ManageAccess.HEADER, required = false) @Nullable String header,
            @RequestParam(required = false) @Nullable String token,
            @Parameter(example = "2026-11-23") @RequestParam(required = false)
                    @Nullable String from,
            @Parameter(description = "Inclusive", example = "2026-11-29")
                    @RequestParam(required = false)
                    @Nullable String to) {
        var managed = access.open(id, header, token);
        var found = mine.find(managed);
        var checks = new FieldChecks();
        var today = LocalDate.ofInstant(clock.instant(), found.business().zone());
        var range = DateRange.read(checks, from, to, today);
        checks.end();
        var query =
                new ShowMyMoveStarts.Query(
                        managed.business(),
                        managed.appointment(),
                        managed.token(),
                        range.from(),
                        range.to());
        return switch (starts.show(query)) {
            case Shown(var free) -> RestFreeStarts.toMove(found.appointment(), free);
            case NotAllowedNow(var why) -> throw refused(why, found.appointment());
            case NoSuchAppointment() -> throw Refused.as(ProblemType.MANAGE_LINK_INVALID);
        };
    }

    private static Refused refused(Barred why, Appointment visit) {
        return Refused.as(
                switch (why) {
                    case Leeway.TooOften _ -> ProblemType.TOO_OFTEN;
                    case Leeway.NotAhead() when !visit.isLive() -> ProblemType.ALREADY_CANCELLED;
                    case Leeway.TooLate _, Leeway.NotAhead _ -> ProblemType.TOO_LATE;
                });
    }
}
