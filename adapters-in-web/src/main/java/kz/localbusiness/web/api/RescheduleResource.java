package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.booking.MoveMyAppointment;
import kz.localbusiness.domain.booking.MoveDecision.Moved;
import kz.localbusiness.domain.booking.MoveDecision.NoSuchAppointment;
import kz.localbusiness.domain.booking.MoveDecision.NotOffered;
import kz.localbusiness.domain.booking.MoveDecision.SlotTaken;
import kz.localbusiness.domain.booking.MoveDecision.TooLate;
import kz.localbusiness.domain.booking.MoveDecision.TooOften;
import kz.localbusiness.domain.booking.MoveDecision.WasCancelled;
import kz.localbusiness.web.OpenTo;
import kz.localbusiness.web.api.ManageAccess.Managed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The holder of a manage token takes another start.
@Tag(name = "Appointment")
@OpenTo(Audience.EVERYONE)
@RestController
class RescheduleResource {

    private final ManageAccess access;
    private final MyAppointments mine;
    private final MoveMyAppointment moves;

    RescheduleResource(ManageAccess access, MyAppointments mine, MoveMyAppointment moves) {
        this.access = access;
        this.mine = mine;
        this.moves = moves;
    }

    @Operation(summary = "Move the appointment to another start with the same person")
    @Refuses({
        ProblemType.MANAGE_LINK_INVALID,
        ProblemType.MANAGE_LINK_EXPIRED,
        ProblemType.SLOT_TAKEN,
        ProblemType.NOT_OFFERED,
        ProblemType.TOO_LATE,
        ProblemType.TOO_OFTEN,
        ProblemType.ALREADY_CANCELLED,
        ProblemType.INVALID_FIELDS,
        ProblemType.MALFORMED_REQUEST,
        ProblemType.TOO_LARGE,
        ProblemType.UNSUPPORTED_MEDIA_TYPE
    })
    @PostMapping(
            path = "/api/v1/appointments/{id}/reschedule",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    RestAppointment reschedule(
            @PathVariable String id,
            @RequestHeader(name = ManageAccess.HEADER, required = false) @Nullable String header,
            @RequestParam(required = false) @Nullable String token,
            @RequestBody RestReschedule body) {
        var managed = access.open(id, header, token);
        var checks = new FieldChecks();
        var start = checks.required("start", body.start(), checks.time("start", body.start()));
        checks.end();
        return moved(managed, start.orElseThrow());
    }

    private RestAppointment moved(Managed managed, Instant start) {
        var command =
                new MoveMyAppointment.Command(
                        managed.business(), managed.appointment(), managed.token(), start);
        return switch (moves.move(command)) {
            case Moved _ -> mine.show(managed);
            case SlotTaken() -> throw Refused.as(ProblemType.SLOT_TAKEN);
            case NotOffered(var obstacles) ->
                    throw Refused.notOffered(obstacles, mine.zone(managed));
            case WasCancelled _ -> throw Refused.as(ProblemType.ALREADY_CANCELLED);
            case TooOften _ -> throw Refused.as(ProblemType.TOO_OFTEN);
            case TooLate _ -> throw Refused.as(ProblemType.TOO_LATE);
            case NoSuchAppointment() -> throw Refused.as(ProblemType.MANAGE_LINK_INVALID);
        };
    }
}
