package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.booking.ShowWaitlist;
import kz.localbusiness.web.OpenTo;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Who waits.
@Tag(name = "Admin: waitlist")
@SecurityRequirement(name = ApiDescription.BEARER)
@OpenTo(Audience.MANAGEMENT)
@RestController
@RequestMapping(
        path = "/api/v1/businesses/{slug}/admin/waitlist",
        produces = MediaType.APPLICATION_JSON_VALUE)
class AdminWaitlistResource {

    private final AdminBusinesses businesses;
    private final ShowWaitlist waitlist;

    AdminWaitlistResource(AdminBusinesses businesses, ShowWaitlist waitlist) {
        this.businesses = businesses;
        this.waitlist = waitlist;
    }

    @Operation(summary = "Everybody who waits, in the order of coming, each with all that happened")
    @GetMapping
    RestWaitlist show(@PathVariable String slug) {
        var business = businesses.require(slug).business();
        return RestWaitlist.of(
                waitlist.show(new ShowWaitlist.Query(business.id())), business.zone());
    }
}
