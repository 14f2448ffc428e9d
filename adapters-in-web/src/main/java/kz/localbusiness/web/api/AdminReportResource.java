package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.payment.ShowReport;
import kz.localbusiness.domain.payment.Period;
import kz.localbusiness.web.OpenTo;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What the receipts add up to.
@Tag(name = "Admin: money")
@SecurityRequirement(name = ApiDescription.BEARER)
@OpenTo(Audience.OWNERS)
@RestController
@RequestMapping(
        path = "/api/v1/businesses/{slug}/admin/report",
        produces = MediaType.APPLICATION_JSON_VALUE)
class AdminReportResource {

    private final AdminBusinesses businesses;
    private final ShowReport report;

    AdminReportResource(AdminBusinesses businesses, ShowReport report) {
        this.businesses = businesses;
        this.report = report;
    }

    @Operation(
            summary = "What came in and went back on some days, and what is owed for their visits",
            description = "Adds up the receipts of these days: by day, person, service and method.")
    @Refuses(ProblemType.INVALID_FIELDS)
    @GetMapping
    RestReport show(
            @PathVariable String slug,
            @Parameter(description = "The first day", example = "2026-11-01", required = true)
                    @RequestParam(required = false)
                    @Nullable String from,
            @Parameter(
                            description = "The last day, up to a year",
                            example = "2026-11-30",
                            required = true)
                    @RequestParam(required = false)
                    @Nullable String to) {
        var business = businesses.require(slug).business();
        var period = Periods.read(from, to, Period.MOST_DAYS);
        return RestReport.of(period, report.show(new ShowReport.Query(business.id(), period)));
    }
}
