package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.payment.ShowCharges;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.web.OpenTo;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What the bank was asked to collect for one visit.
@Tag(name = "Admin: appointments")
@SecurityRequirement(name = ApiDescription.BEARER)
@OpenTo(Audience.MANAGEMENT)
@RestController
@RequestMapping(
        path = "/api/v1/businesses/{slug}/admin/appointments/{id}/charges",
        produces = MediaType.APPLICATION_JSON_VALUE)
class AdminVisitChargeResource {

    private final AdminBusinesses businesses;
    private final ShowCharges charges;

    AdminVisitChargeResource(AdminBusinesses businesses, ShowCharges charges) {
        this.businesses = businesses;
        this.charges = charges;
    }

    @Operation(
            summary = "What the bank was asked to collect for an appointment, the latest first",
            description = "None where nobody has begun to pay online.")
    @GetMapping
    List<RestCharge> show(@PathVariable String slug, @PathVariable String id) {
        var business = businesses.require(slug).business();
        var query = new ShowCharges.Query(business.id(), new AppointmentId(Keys.path(id)));
        return charges.show(query).stream()
                .map(charge -> RestCharge.of(charge, business.zone()))
                .toList();
    }
}
