package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.business.SetBookingPolicy;
import kz.localbusiness.web.OpenTo;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The rules by which clients book.
@Tag(name = "Admin: rules")
@SecurityRequirement(name = ApiDescription.BEARER)
@OpenTo(Audience.MANAGEMENT)
@RestController
@RequestMapping(
        path = "/api/v1/businesses/{slug}/admin/policy",
        produces = MediaType.APPLICATION_JSON_VALUE)
class AdminPolicyResource {

    private final AdminBusinesses businesses;
    private final SetBookingPolicy policies;

    AdminPolicyResource(AdminBusinesses businesses, SetBookingPolicy policies) {
        this.businesses = businesses;
        this.policies = policies;
    }

    @Operation(summary = "Read the rules by which clients book")
    @OpenTo(Audience.TEAM)
    @GetMapping
    RestPolicy show(@PathVariable String slug) {
        return RestPolicy.of(businesses.require(slug).business().policy());
    }

    @Operation(summary = "Set the rules by which clients book; booked appointments stay")
    @PutMapping
    RestPolicy set(@PathVariable String slug, @RequestBody RestPolicy body) {
        var business = businesses.require(slug).business().id();
        var command = new SetBookingPolicy.Command(business, Policies.read(body));
        return RestPolicy.of(policies.set(command).policy());
    }
}
