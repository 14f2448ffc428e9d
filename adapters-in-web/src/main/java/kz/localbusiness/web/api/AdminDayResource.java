package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.booking.ShowDay;
import kz.localbusiness.web.OpenTo;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// A day of the business.
@Tag(name = "Admin: day")
@SecurityRequirement(name = ApiDescription.BEARER)
@OpenTo(Audience.TEAM)
@RestController
@RequestMapping(
        path = "/api/v1/businesses/{slug}/admin/day",
        produces = MediaType.APPLICATION_JSON_VALUE)
class AdminDayResource {

    private final AdminBusinesses businesses;
    private final ShowDay days;

    AdminDayResource(AdminBusinesses businesses, ShowDay days) {
        this.businesses = businesses;
        this.days = days;
    }

    @Operation(summary = "Everybody's appointments and blocked times on a date")
    @Refuses(ProblemType.INVALID_FIELDS)
    @GetMapping
    RestDay show(
            @PathVariable String slug,
            @Parameter(description = "Missing: today", example = "2026-11-23")
                    @RequestParam(required = false)
                    @Nullable String date) {
        var business = businesses.require(slug).business().id();
        var checks = new FieldChecks();
        var asked = checks.date("date", date);
        checks.end();
        return RestDay.of(days.show(new ShowDay.Query(business, asked.orElse(null))));
    }
}
