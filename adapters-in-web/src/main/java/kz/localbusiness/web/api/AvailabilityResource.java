package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import kz.localbusiness.application.booking.ShowFreeStarts;
import kz.localbusiness.domain.catalog.OfferingId;
import kz.localbusiness.domain.staff.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// When a service can start.
@Tag(name = "Availability")
@RestController
@RequestMapping(
        path = "/api/v1/businesses/{slug}/availability",
        produces = MediaType.APPLICATION_JSON_VALUE)
class AvailabilityResource {

    private final PathBusinesses businesses;
    private final ShowFreeStarts freeStarts;
    private final Clock clock;

    AvailabilityResource(PathBusinesses businesses, ShowFreeStarts freeStarts, Clock clock) {
        this.businesses = businesses;
        this.freeStarts = freeStarts;
        this.clock = clock;
    }

    @Operation(
            summary = "Free starts per local date",
            description = "At most 62 dates; without dates today and the 13 days after it.")
    @Refuses({ProblemType.NOT_FOUND, ProblemType.INVALID_FIELDS})
    @GetMapping
    RestFreeStarts freeStarts(
            @PathVariable String slug,
            @Parameter(required = true) @RequestParam(required = false) @Nullable String service,
            @Parameter(description = "Missing: anyone") @RequestParam(required = false)
                    @Nullable String staff,
            @Parameter(example = "2026-11-23") @RequestParam(required = false)
                    @Nullable String from,
            @Parameter(description = "Inclusive", example = "2026-11-29")
                    @RequestParam(required = false)
                    @Nullable String to) {
        var business = businesses.require(slug).business();
        var checks = new FieldChecks();
        var offering = checks.required("service", service, checks.id("service", service));
        var person = checks.id("staff", staff);
        var range =
                DateRange.read(
                        checks, from, to, LocalDate.ofInstant(clock.instant(), business.zone()));
        checks.end();
        var query =
                new ShowFreeStarts.Query(
                        business.id(),
                        new OfferingId(offering.orElseThrow()),
                        person.map(StaffId::new).orElse(null),
                        range.from(),
                        range.to());
        return freeStarts
                .show(query)
                .map(RestFreeStarts::of)
                .orElseThrow(() -> Refused.as(ProblemType.NOT_FOUND));
    }
}
