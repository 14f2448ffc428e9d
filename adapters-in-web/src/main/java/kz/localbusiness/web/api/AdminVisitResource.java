package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.booking.CancelAppointment;
import kz.localbusiness.application.booking.ConfirmAppointment;
import kz.localbusiness.application.booking.RecordProgress;
import kz.localbusiness.application.booking.RecordProgress.Progress;
import kz.localbusiness.application.booking.ReinstateAppointment;
import kz.localbusiness.application.booking.RemindClient;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.AppointmentState.Cancelled;
import kz.localbusiness.domain.booking.CancelDecision;
import kz.localbusiness.domain.booking.ConfirmDecision;
import kz.localbusiness.domain.booking.ProgressDecision;
import kz.localbusiness.domain.booking.ReinstateDecision;
import kz.localbusiness.domain.booking.RemindDecision;
import kz.localbusiness.web.OpenTo;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What becomes of an appointment.
@Tag(name = "Admin: appointments")
@SecurityRequirement(name = ApiDescription.BEARER)
@OpenTo(Audience.MANAGEMENT)
@RestController
@RequestMapping(
        path = "/api/v1/businesses/{slug}/admin/appointments/{id}",
        produces = MediaType.APPLICATION_JSON_VALUE)
class AdminVisitResource {

    private final AdminBusinesses businesses;
    private final ConfirmAppointment confirmations;
    private final CancelAppointment cancellations;
    private final ReinstateAppointment reinstatements;
    private final RemindClient reminders;
    private final RecordProgress progress;

    AdminVisitResource(
            AdminBusinesses businesses,
            ConfirmAppointment confirmations,
            CancelAppointment cancellations,
            ReinstateAppointment reinstatements,
            RemindClient reminders,
            RecordProgress progress) {
        this.businesses = businesses;
        this.confirmations = confirmations;
        this.cancellations = cancellations;
        this.reinstatements = reinstatements;
        this.reminders = reminders;
        this.progress = progress;
    }

    @Operation(summary = "Accept what a client asked for; doing it twice is harmless")
    @Refuses(ProblemType.ALREADY_CANCELLED)
    @PostMapping("/confirm")
    RestVisit confirm(@PathVariable String slug, @PathVariable String id) {
        var business = businesses.require(slug).business();
        var command =
                new ConfirmAppointment.Command(business.id(), new AppointmentId(Keys.path(id)));
        var confirmed =
                switch (confirmations.confirm(command)) {
                    case ConfirmDecision.NowConfirmed(_, var visit) -> visit;
                    case ConfirmDecision.WasConfirmed(var visit) -> visit;
                    case ConfirmDecision.WasCancelled _ ->
                            throw Refused.as(ProblemType.ALREADY_CANCELLED);
                    case ConfirmDecision.NoSuchAppointment() ->
                            throw Refused.as(ProblemType.NOT_FOUND);
                };
        return RestVisit.of(confirmed, business.zone());
    }

    @Operation(
            summary = "Call it off; the client reads the reason",
            description = "Doing it twice is harmless; the first reason stays.")
    @Refuses(ProblemType.TOO_LATE)
    @PostMapping("/cancel")
    RestVisit cancel(
            @PathVariable String slug,
            @PathVariable String id,
            @RequestBody(required = false) @Nullable RestCancellation body) {
        var business = businesses.require(slug).business();
        var checks = new FieldChecks();
        var reason =
                checks.text("reason", body == null ? null : body.reason(), Cancelled.MAX_REASON);
        checks.end();
        var visit = new AppointmentId(Keys.path(id));
        var command = new CancelAppointment.Command(business.id(), visit, reason.orElse(""));
        return RestVisit.of(cancelled(cancellations.cancel(command)), business.zone());
    }

    @Operation(
            summary = "Take a cancellation back before the client is told of it",
            description = "For 15 seconds after the business has cancelled.")
    @Refuses({ProblemType.TOO_LATE, ProblemType.SLOT_TAKEN})
    @PostMapping("/reinstate")
    RestVisit reinstate(@PathVariable String slug, @PathVariable String id) {
        var business = businesses.require(slug).business();
        var command =
                new ReinstateAppointment.Command(business.id(), new AppointmentId(Keys.path(id)));
        return switch (reinstatements.reinstate(command)) {
            case ReinstateDecision.Reinstated(_, var visit) -> RestVisit.of(visit, business.zone());
            case ReinstateDecision.NotCancelled(var visit) -> RestVisit.of(visit, business.zone());
            case ReinstateDecision.ForGood _ -> throw Refused.as(ProblemType.TOO_LATE);
            case ReinstateDecision.SlotTaken() -> throw Refused.as(ProblemType.SLOT_TAKEN);
            case ReinstateDecision.NoSuchAppointment() -> throw Refused.as(ProblemType.NOT_FOUND);
        };
    }

    @Operation(
            summary = "Remind the client now, by whichever way there is",
            description =
                    "At most once an hour, in quiet hours once they are over unless the visit is soon.")
    @Refuses({
        ProblemType.STATE_CONFLICT,
        ProblemType.TOO_OFTEN,
        ProblemType.NO_WAY,
        ProblemType.UNWANTED
    })
    @PostMapping("/remind")
    RestVisit remind(@PathVariable String slug, @PathVariable String id) {
        var business = businesses.require(slug).business();
        var command = new RemindClient.Command(business.id(), new AppointmentId(Keys.path(id)));
        return switch (reminders.remind(command)) {
            case RemindDecision.Reminded(_, var visit) -> RestVisit.of(visit, business.zone());
            case RemindDecision.TooSoon _ -> throw Refused.as(ProblemType.TOO_OFTEN);
            case RemindDecision.NoWay() -> throw Refused.as(ProblemType.NO_WAY);
            case RemindDecision.Unwanted() -> throw Refused.as(ProblemType.UNWANTED);
            case RemindDecision.NotNow _ -> throw Refused.as(ProblemType.STATE_CONFLICT);
            case RemindDecision.NoSuchAppointment() -> throw Refused.as(ProblemType.NOT_FOUND);
        };
    }

    @Operation(summary = "The client has come")
    @Refuses({ProblemType.STATE_CONFLICT, ProblemType.NOT_BEGUN})
    @OpenTo(Audience.TEAM)
    @PostMapping("/arrived")
    RestVisit arrived(@PathVariable String slug, @PathVariable String id) {
        return recorded(slug, id, Progress.ARRIVED);
    }

    @Operation(summary = "The visit is over")
    @Refuses({ProblemType.STATE_CONFLICT, ProblemType.NOT_BEGUN})
    @OpenTo(Audience.TEAM)
    @PostMapping("/completed")
    RestVisit completed(@PathVariable String slug, @PathVariable String id) {
        return recorded(slug, id, Progress.COMPLETED);
    }

    @Operation(summary = "The client has not come")
    @Refuses({ProblemType.STATE_CONFLICT, ProblemType.NOT_BEGUN})
    @OpenTo(Audience.TEAM)
    @PostMapping("/no-show")
    RestVisit missed(@PathVariable String slug, @PathVariable String id) {
        return recorded(slug, id, Progress.NO_SHOW);
    }

    private RestVisit recorded(String slug, String id, Progress how) {
        var business = businesses.require(slug).business();
        var visit = new AppointmentId(Keys.path(id));
        var command = new RecordProgress.Command(business.id(), visit, how);
        return switch (progress.record(command)) {
            case ProgressDecision.Done(_, var done) -> RestVisit.of(done, business.zone());
            case ProgressDecision.NotNow _ -> throw Refused.as(ProblemType.STATE_CONFLICT);
            case ProgressDecision.TooEarly _ -> throw Refused.as(ProblemType.NOT_BEGUN);
            case ProgressDecision.NoSuchAppointment() -> throw Refused.as(ProblemType.NOT_FOUND);
        };
    }

    private static Appointment cancelled(CancelDecision decision) {
        return switch (decision) {
            case CancelDecision.NowCancelled(_, var visit) -> visit;
            case CancelDecision.WasCancelled(var visit) -> visit;
            case CancelDecision.TooLate _ -> throw Refused.as(ProblemType.TOO_LATE);
            case CancelDecision.NoSuchAppointment() -> throw Refused.as(ProblemType.NOT_FOUND);
        };
    }
}
