package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.payment.ShowReceipts;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.web.OpenTo;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The receipts of one visit.
@Tag(name = "Admin: appointments")
@SecurityRequirement(name = ApiDescription.BEARER)
@OpenTo(Audience.TEAM)
@RestController
@RequestMapping(
        path = "/api/v1/businesses/{slug}/admin/appointments/{id}/receipts",
        produces = MediaType.APPLICATION_JSON_VALUE)
class AdminVisitReceiptResource {

    private final AdminBusinesses businesses;
    private final ShowReceipts receipts;

    AdminVisitReceiptResource(AdminBusinesses businesses, ShowReceipts receipts) {
        this.businesses = businesses;
        this.receipts = receipts;
    }

    @Operation(summary = "The receipts of an appointment, by number; none while nothing was paid")
    @GetMapping
    List<RestReceipt> show(@PathVariable String slug, @PathVariable String id) {
        var business = businesses.require(slug).business();
        var visit = new AppointmentId(Keys.path(id));
        return RestReceipt.allKnown(receipts.show(new ShowReceipts.Query(business.id(), visit)));
    }
}
