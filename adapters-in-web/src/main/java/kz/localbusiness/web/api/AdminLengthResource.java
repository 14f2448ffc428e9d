package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.booking.ResizeAppointment;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.Inquiry;
import kz.localbusiness.domain.booking.ResizeDecision.NoSuchAppointment;
import kz.localbusiness.domain.booking.ResizeDecision.NotNow;
import kz.localbusiness.domain.booking.ResizeDecision.NotOffered;
import kz.localbusiness.domain.booking.ResizeDecision.Resized;
import kz.localbusiness.domain.booking.ResizeDecision.SlotTaken;
import kz.localbusiness.domain.booking.ResizeDecision.Unfit;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.catalog.Offering;
import kz.localbusiness.web.OpenTo;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The business gives an appointment more or less time.
@Tag(name = "Admin: appointments")
@SecurityRequirement(name = ApiDescription.BEARER)
@OpenTo(Audience.MANAGEMENT)
@RestController
@RequestMapping(
        path = "/api/v1/businesses/{slug}/admin/appointments/{id}/length",
        produces = MediaType.APPLICATION_JSON_VALUE)
class AdminLengthResource {

    private static final int SHORTEST = Math.toIntExact(Offering.SHORTEST.toMinutes());
    private static final int LONGEST = Math.toIntExact(Inquiry.LONGEST_VISIT.toMinutes());

    private final AdminBusinesses businesses;
    private final ResizeAppointment lengths;

    AdminLengthResource(AdminBusinesses businesses, ResizeAppointment lengths) {
        this.businesses = businesses;
        this.lengths = lengths;
    }

    @Operation(
            summary = "Give an appointment more or less time from the same start",
            description = "Its last service takes the difference; the price stays.")
    @Refuses({ProblemType.SLOT_TAKEN, ProblemType.NOT_OFFERED, ProblemType.STATE_CONFLICT})
    @PutMapping
    RestVisit resize(
            @PathVariable String slug, @PathVariable String id, @RequestBody RestLength body) {
        var business = businesses.require(slug).business();
        var checks = new FieldChecks();
        var length =
                new Numbers(checks).requiredMinutes("minutes", body.minutes(), SHORTEST, LONGEST);
        checks.end();
        var command =
                new ResizeAppointment.Command(
                        business.id(),
                        new AppointmentId(Keys.path(id)),
                        length.orElseThrow(),
                        Boolean.TRUE.equals(body.override()));
        return resized(command, business);
    }

    private RestVisit resized(ResizeAppointment.Command command, Business business) {
        return switch (lengths.resize(command)) {
            case Resized(_, var visit) -> RestVisit.of(visit, business.zone());
            case SlotTaken() -> throw Refused.as(ProblemType.SLOT_TAKEN);
            case NotOffered(var obstacles) -> throw Refused.notOffered(obstacles, business.zone());
            case Unfit(var shortest, var longest) ->
                    throw Refused.invalid(
                            List.of(
                                    new WrongField(
                                            "minutes",
                                            WrongField.Rule.OUT_OF_RANGE,
                                            shortest.toMinutes(),
                                            longest.toMinutes())));
            case NotNow _ -> throw Refused.as(ProblemType.STATE_CONFLICT);
            case NoSuchAppointment() -> throw Refused.as(ProblemType.NOT_FOUND);
        };
    }
}
