package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.booking.PromiseToCome;
import kz.localbusiness.domain.booking.PromiseDecision.NoSuchAppointment;
import kz.localbusiness.domain.booking.PromiseDecision.NotConfirmed;
import kz.localbusiness.domain.booking.PromiseDecision.Promised;
import kz.localbusiness.domain.booking.PromiseDecision.TooLate;
import kz.localbusiness.domain.booking.PromiseDecision.WasCancelled;
import kz.localbusiness.domain.booking.PromiseDecision.WasPromised;
import kz.localbusiness.web.OpenTo;
import kz.localbusiness.web.api.ManageAccess.Managed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The holder of a manage token says that they come.
@Tag(name = "Appointment")
@OpenTo(Audience.EVERYONE)
@RestController
class ComingResource {

    private final ManageAccess access;
    private final MyAppointments mine;
    private final PromiseToCome promises;

    ComingResource(ManageAccess access, MyAppointments mine, PromiseToCome promises) {
        this.access = access;
        this.mine = mine;
        this.promises = promises;
    }

    @Operation(
            summary = "Tell the business that the client comes",
            description = "Saying it again is harmless. Moving the visit takes it back.")
    @Refuses({
        ProblemType.MANAGE_LINK_INVALID,
        ProblemType.MANAGE_LINK_EXPIRED,
        ProblemType.ALREADY_CANCELLED,
        ProblemType.STATE_CONFLICT,
        ProblemType.TOO_LATE
    })
    @PostMapping(
            path = "/api/v1/appointments/{id}/coming",
            produces = MediaType.APPLICATION_JSON_VALUE)
    RestAppointment promise(
            @PathVariable String id,
            @RequestHeader(name = ManageAccess.HEADER, required = false) @Nullable String header,
            @RequestParam(required = false) @Nullable String token) {
        return promised(access.open(id, header, token));
    }

    private RestAppointment promised(Managed managed) {
        var command =
                new PromiseToCome.Command(
                        managed.business(), managed.appointment(), managed.token());
        return switch (promises.promise(command)) {
            case Promised _, WasPromised _ -> mine.show(managed);
            case NotConfirmed _ -> throw Refused.as(ProblemType.STATE_CONFLICT);
            case WasCancelled _ -> throw Refused.as(ProblemType.ALREADY_CANCELLED);
            case TooLate _ -> throw Refused.as(ProblemType.TOO_LATE);
            case NoSuchAppointment() -> throw Refused.as(ProblemType.MANAGE_LINK_INVALID);
        };
    }
}
