package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.booking.ListUnpaid;
import kz.localbusiness.web.OpenTo;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Who owes what.
@Tag(name = "Admin: day")
@SecurityRequirement(name = ApiDescription.BEARER)
@OpenTo(Audience.MANAGEMENT)
@RestController
@RequestMapping(
        path = "/api/v1/businesses/{slug}/admin/unpaid",
        produces = MediaType.APPLICATION_JSON_VALUE)
class AdminUnpaidResource {

    private final AdminBusinesses businesses;
    private final ListUnpaid unpaid;

    AdminUnpaidResource(AdminBusinesses businesses, ListUnpaid unpaid) {
        this.businesses = businesses;
        this.unpaid = unpaid;
    }

    @Operation(summary = "Appointments that are over and not paid, the latest first")
    @GetMapping
    List<RestVisit> list(@PathVariable String slug) {
        var business = businesses.require(slug).business();
        return unpaid.list(new ListUnpaid.Query(business.id())).visits().stream()
                .map(visit -> RestVisit.of(visit, business.zone()))
                .toList();
    }
}
