package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.booking.ShowToday;
import kz.localbusiness.web.OpenTo;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What matters now.
@Tag(name = "Admin: day")
@SecurityRequirement(name = ApiDescription.BEARER)
@OpenTo(Audience.TEAM)
@RestController
@RequestMapping(
        path = "/api/v1/businesses/{slug}/admin/today",
        produces = MediaType.APPLICATION_JSON_VALUE)
class AdminTodayResource {

    private final AdminBusinesses businesses;
    private final ShowToday today;

    AdminTodayResource(AdminBusinesses businesses, ShowToday today) {
        this.businesses = businesses;
        this.today = today;
    }

    @Operation(
            summary = "Who comes next, what waits, what can still be sold, what goes wrong",
            description = "Worries are told to those who run the business.")
    @GetMapping
    RestToday show(@PathVariable String slug) {
        var business = businesses.require(slug).business().id();
        return RestToday.of(today.show(new ShowToday.Query(business)));
    }
}
