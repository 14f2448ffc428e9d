package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.booking.GiveDiscount;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.web.OpenTo;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Admin: appointments")
@SecurityRequirement(name = ApiDescription.BEARER)
@OpenTo(Audience.MANAGEMENT)
@RestController
@RequestMapping(
        path = "/api/v1/businesses/{slug}/admin/appointments/{id}/discount",
        produces = MediaType.APPLICATION_JSON_VALUE)
class AdminDiscountResource {

    private final AdminBusinesses businesses;
    private final GiveDiscount discounts;

    AdminDiscountResource(AdminBusinesses businesses, GiveDiscount discounts) {
        this.businesses = businesses;
        this.discounts = discounts;
    }

    @Operation(
            summary = "Take less for an appointment than its services cost",
            description =
                    "All that is given off, instead of what was given off before: nothing takes it"
                            + " back. Never more than is still to be paid.")
    @Refuses({ProblemType.NOT_OWED, ProblemType.STATE_CONFLICT})
    @PutMapping
    RestVisit give(
            @PathVariable String slug, @PathVariable String id, @RequestBody RestDiscount body) {
        var business = businesses.require(slug).business();
        var checks = new FieldChecks();
        var amount = RestPrice.required(checks, "amount", body.amount());
        checks.end();
        var command =
                new GiveDiscount.Command(
                        business.id(), new AppointmentId(Keys.path(id)), amount.orElseThrow());
        return AdminPaymentResource.recorded(discounts.give(command), business);
    }
}
