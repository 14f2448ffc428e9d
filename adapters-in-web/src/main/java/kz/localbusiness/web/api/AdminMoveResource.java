package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.booking.MoveAppointment;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.MoveDecision.Moved;
import kz.localbusiness.domain.booking.MoveDecision.NoSuchAppointment;
import kz.localbusiness.domain.booking.MoveDecision.NotOffered;
import kz.localbusiness.domain.booking.MoveDecision.SlotTaken;
import kz.localbusiness.domain.booking.MoveDecision.TooLate;
import kz.localbusiness.domain.booking.MoveDecision.TooOften;
import kz.localbusiness.domain.booking.MoveDecision.WasCancelled;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.staff.StaffId;
import kz.localbusiness.web.OpenTo;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The business moves an appointment.
@Tag(name = "Admin: appointments")
@SecurityRequirement(name = ApiDescription.BEARER)
@OpenTo(Audience.MANAGEMENT)
@RestController
@RequestMapping(
        path = "/api/v1/businesses/{slug}/admin/appointments/{id}/move",
        produces = MediaType.APPLICATION_JSON_VALUE)
class AdminMoveResource {

    private final AdminBusinesses businesses;
    private final MoveAppointment moves;

    AdminMoveResource(AdminBusinesses businesses, MoveAppointment moves) {
        this.businesses = businesses;
        this.moves = moves;
    }

    @Operation(summary = "Move an appointment to another start or to somebody else")
    @Refuses({
        ProblemType.SLOT_TAKEN,
        ProblemType.NOT_OFFERED,
        ProblemType.TOO_LATE,
        ProblemType.TOO_OFTEN,
        ProblemType.ALREADY_CANCELLED
    })
    @PostMapping
    RestVisit move(@PathVariable String slug, @PathVariable String id, @RequestBody RestMove body) {
        var business = businesses.require(slug).business();
        var checks = new FieldChecks();
        var start = checks.required("start", body.start(), checks.time("start", body.start()));
        var staff = checks.id("staff", body.staff()).map(StaffId::new);
        checks.end();
        var command =
                new MoveAppointment.Command(
                        business.id(),
                        new AppointmentId(Keys.path(id)),
                        start.orElseThrow(),
                        staff.orElse(null),
                        Boolean.TRUE.equals(body.override()));
        return moved(command, business);
    }

    private RestVisit moved(MoveAppointment.Command command, Business business) {
        return switch (moves.move(command)) {
            case Moved(_, var visit) -> RestVisit.of(visit, business.zone());
            case SlotTaken() -> throw Refused.as(ProblemType.SLOT_TAKEN);
            case NotOffered(var obstacles) -> throw Refused.notOffered(obstacles, business.zone());
            case WasCancelled _ -> throw Refused.as(ProblemType.ALREADY_CANCELLED);
            case TooOften _ -> throw Refused.as(ProblemType.TOO_OFTEN);
            case TooLate _ -> throw Refused.as(ProblemType.TOO_LATE);
            case NoSuchAppointment() -> throw Refused.as(ProblemType.NOT_FOUND);
        };
    }
}
