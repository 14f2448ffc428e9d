package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.booking.ShowAppointment;
import kz.localbusiness.application.booking.ShowMoveStarts;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.staff.StaffId;
import kz.localbusiness.web.OpenTo;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Where an appointment could move.
@Tag(name = "Admin: appointments")
@SecurityRequirement(name = ApiDescription.BEARER)
@OpenTo(Audience.MANAGEMENT)
@RestController
@RequestMapping(
        path = "/api/v1/businesses/{slug}/admin/appointments/{id}/move-starts",
        produces = MediaType.APPLICATION_JSON_VALUE)
class AdminMoveStartsResource {

    private final AdminBusinesses businesses;
    private final ShowAppointment appointments;
    private final ShowMoveStarts starts;
    private final Clock clock;

    AdminMoveStartsResource(
            AdminBusinesses businesses,
            ShowAppointment appointments,
            ShowMoveStarts starts,
            Clock clock) {
        this.businesses = businesses;
        this.appointments = appointments;
        this.starts = starts;
        this.clock = clock;
    }

    @Operation(
            summary = "When an appointment could take place instead, ranked within each date",
            description =
                    "It is not in its own way. At most 62 dates; without dates today and the 13"
                            + " days after it.")
    @Refuses({ProblemType.NOT_FOUND, ProblemType.INVALID_FIELDS})
    @GetMapping
    RestFreeStarts show(
            @PathVariable String slug,
            @PathVariable String id,
            @Parameter(description = "Who takes it over; missing: who has it")
                    @RequestParam(required = false)
                    @Nullable String staff,
            @Parameter(example = "2026-11-23") @RequestParam(required = false)
                    @Nullable String from,
            @Parameter(description = "Inclusive", example = "2026-11-29")
                    @RequestParam(required = false)
                    @Nullable String to) {
        var business = businesses.require(slug).business();
        var checks = new FieldChecks();
        var takesOver = checks.id("staff", staff).map(StaffId::new).orElse(null);
        var today = LocalDate.ofInstant(clock.instant(), business.zone());
        var range = DateRange.read(checks, from, to, today);
        checks.end();
        var visit = visit(business.id(), new AppointmentId(Keys.path(id)));
        var query =
                new ShowMoveStarts.Query(
                        business.id(), visit.id(), takesOver, range.from(), range.to());
        return starts.show(query)
                .map(free -> RestFreeStarts.toMove(visit, free))
                .orElseThrow(() -> Refused.as(ProblemType.NOT_FOUND));
    }

    private Appointment visit(BusinessId business, AppointmentId id) {
        return appointments
                .show(new ShowAppointment.Query(business, id))
                .orElseThrow(() -> Refused.as(ProblemType.NOT_FOUND));
    }
}
