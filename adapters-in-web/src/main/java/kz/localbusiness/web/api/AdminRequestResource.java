package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.booking.ShowRequests;
import kz.localbusiness.web.OpenTo;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What waits for the owner's word.
@Tag(name = "Admin: appointments")
@SecurityRequirement(name = ApiDescription.BEARER)
@OpenTo(Audience.MANAGEMENT)
@RestController
@RequestMapping(
        path = "/api/v1/businesses/{slug}/admin/requests",
        produces = MediaType.APPLICATION_JSON_VALUE)
class AdminRequestResource {

    private final AdminBusinesses businesses;
    private final ShowRequests requests;

    AdminRequestResource(AdminBusinesses businesses, ShowRequests requests) {
        this.businesses = businesses;
        this.requests = requests;
    }

    @Operation(
            summary = "Appointments that wait to be confirmed, by start",
            description = "At most 100; who answers some of them sees the others.")
    @GetMapping
    List<RestVisit> list(@PathVariable String slug) {
        var business = businesses.require(slug).business().id();
        var found = requests.show(new ShowRequests.Query(business));
        return found.waiting().stream().map(one -> RestVisit.of(one, found.zone())).toList();
    }
}
