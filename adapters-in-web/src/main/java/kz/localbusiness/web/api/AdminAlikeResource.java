package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.client.ListAlike;
import kz.localbusiness.web.OpenTo;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Who may be written down twice.
@Tag(name = "Admin: clients")
@SecurityRequirement(name = ApiDescription.BEARER)
@OpenTo(Audience.MANAGEMENT)
@RestController
class AdminAlikeResource {

    private final AdminBusinesses businesses;
    private final ListAlike alike;

    AdminAlikeResource(AdminBusinesses businesses, ListAlike alike) {
        this.businesses = businesses;
        this.alike = alike;
    }

    @Operation(
            summary = "Clients who may be written down twice, group by group",
            description =
                    "One name, in whatever letters and order, and a number with one wrong or two"
                            + " swapped digits, or the same address or day of birth. A page may have no"
                            + " group and still a `next`.")
    @Refuses(ProblemType.INVALID_FIELDS)
    @GetMapping(
            path = "/api/v1/businesses/{slug}/admin/clients/alike",
            produces = MediaType.APPLICATION_JSON_VALUE)
    RestAlike list(
            @PathVariable String slug,
            @Parameter(description = "The `next` of the page before")
                    @RequestParam(defaultValue = "")
                    String after) {
        var business = businesses.require(slug).business();
        var checks = new FieldChecks();
        var place = checks.line("after", after, ClientQueries.LONGEST_PLACE).orElse("");
        checks.end();
        return RestAlike.of(alike.list(new ListAlike.Query(business.id(), place)), business.zone());
    }
}
