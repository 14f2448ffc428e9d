package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import kz.localbusiness.application.booking.RenewManageLink;
import kz.localbusiness.domain.booking.AppointmentId;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// The business takes a client's manage link out of use.
@Tag(name = "Admin: appointments")
@SecurityRequirement(name = ApiDescription.BEARER)
@RestController
class AdminLinkResource {

    private final AdminBusinesses businesses;
    private final RenewManageLink renewals;
    private final RenewedLinks links;

    AdminLinkResource(AdminBusinesses businesses, RenewManageLink renewals, RenewedLinks links) {
        this.businesses = businesses;
        this.renewals = renewals;
        this.links = links;
    }

    @Operation(
            summary = "Take the client's manage link out of use and get another one",
            description =
                    "For a link that came into wrong hands; whoever has an old one sees nothing.")
    @Refuses(ProblemType.LIMIT_REACHED)
    @PostMapping(
            path = "/api/v1/businesses/{slug}/admin/appointments/{id}/renew-link",
            produces = MediaType.APPLICATION_JSON_VALUE)
    RestManageLink renew(@PathVariable String slug, @PathVariable String id) {
        var business = businesses.require(slug).business();
        var command = new RenewManageLink.Command(business.id(), new AppointmentId(Keys.path(id)));
        return links.tell(renewals.renew(command), business.slug(), ProblemType.NOT_FOUND);
    }
}
