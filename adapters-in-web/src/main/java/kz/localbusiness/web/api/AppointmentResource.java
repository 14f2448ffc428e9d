package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.booking.CancelMyAppointment;
import kz.localbusiness.domain.booking.AppointmentState.Cancelled;
import kz.localbusiness.domain.booking.CancelDecision.NoSuchAppointment;
import kz.localbusiness.domain.booking.CancelDecision.NowCancelled;
import kz.localbusiness.domain.booking.CancelDecision.TooLate;
import kz.localbusiness.domain.booking.CancelDecision.WasCancelled;
import kz.localbusiness.web.OpenTo;
import kz.localbusiness.web.api.ManageAccess.Managed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The holder of a manage token reads an appointment or calls it off.
@Tag(name = "Appointment")
@OpenTo(Audience.EVERYONE)
@RestController
@RequestMapping(path = "/api/v1/appointments/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
class AppointmentResource {

    private final ManageAccess access;
    private final MyAppointments mine;
    private final CancelMyAppointment cancellation;

    AppointmentResource(
            ManageAccess access, MyAppointments mine, CancelMyAppointment cancellation) {
        this.access = access;
        this.mine = mine;
        this.cancellation = cancellation;
    }

    @Operation(summary = "Read the appointment; changes nothing")
    @Refuses({ProblemType.MANAGE_LINK_INVALID, ProblemType.MANAGE_LINK_EXPIRED})
    @GetMapping
    RestAppointment show(
            @PathVariable String id,
            @RequestHeader(name = ManageAccess.HEADER, required = false) @Nullable String header,
            @RequestParam(required = false) @Nullable String token) {
        return mine.show(access.open(id, header, token));
    }

    @Operation(
            summary = "Call the appointment off",
            description = "Doing it twice is harmless and answered alike; the first reason stays.")
    @Refuses({
        ProblemType.MANAGE_LINK_INVALID,
        ProblemType.MANAGE_LINK_EXPIRED,
        ProblemType.TOO_LATE,
        ProblemType.INVALID_FIELDS,
        ProblemType.MALFORMED_REQUEST,
        ProblemType.TOO_LARGE,
        ProblemType.UNSUPPORTED_MEDIA_TYPE
    })
    @PostMapping("/cancel")
    RestAppointment cancel(
            @PathVariable String id,
            @RequestHeader(name = ManageAccess.HEADER, required = false) @Nullable String header,
            @RequestParam(required = false) @Nullable String token,
            @RequestBody(required = false) @Nullable RestCancellation body) {
        var managed = access.open(id, header, token);
        var checks = new FieldChecks();
        var reason =
                checks.text("reason", body == null ? null : body.reason(), Cancelled.MAX_REASON);
        checks.end();
        return cancelled(managed, reason.orElse(""));
    }

    private RestAppointment cancelled(Managed managed, String reason) {
        var command =
                new CancelMyAppointment.Command(
                        managed.business(), managed.appointment(), managed.token(), reason);
        return switch (cancellation.cancel(command)) {
            case NowCancelled _ -> mine.show(managed);
            case WasCancelled _ -> mine.show(managed);
            case TooLate _ -> throw Refused.as(ProblemType.TOO_LATE);
            case NoSuchAppointment() -> throw Refused.as(ProblemType.MANAGE_LINK_INVALID);
        };
    }
}
