package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.booking.ShowFreeStarts;
import kz.localbusiness.domain.booking.Preference;
import kz.localbusiness.domain.staff.StaffId;
import kz.localbusiness.web.OpenTo;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// When a service can start.
@Tag(name = "Availability")
@OpenTo(Audience.EVERYONE)
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
            @Parameter(required = true, description = "Repeated for several services in a row")
                    @RequestParam(required = false)
                    @Nullable List<String> service,
            @Parameter(description = "One for each service, or none for anyone")
                    @RequestParam(required = false)
                    @Nullable List<String> staff,
            @RequestParam(required = false) @Nullable List<String> addOn,
            @Parameter(description = "Starts near this time rank first", example = "10:00")
                    @RequestParam(required = false)
                    @Nullable String near,
            @Parameter(description = "Starts with this person rank first")
                    @RequestParam(required = false)
                    @Nullable String favourite,
            @Parameter(example = "2026-11-23") @RequestParam(required = false)
                    @Nullable String from,
            @Parameter(description = "Inclusive", example = "2026-11-29")
                    @RequestParam(required = false)
                    @Nullable String to) {
        var page = businesses.require(slug);
        var business = page.business();
        var checks = new FieldChecks();
        var choices = VisitWish.of(service, staff, addOn).read(checks, page.offerings());
        var preference = preference(checks, near, favourite);
        var range =
                DateRange.read(
                        checks, from, to, LocalDate.ofInstant(clock.instant(), business.zone()));
        checks.end();
        var query =
                new ShowFreeStarts.Query(
                        business.id(), choices, preference, range.from(), range.to());
        return freeStarts
                .show(query)
                .map(free -> RestFreeStarts.of(choices, free))
                .orElseThrow(() -> Refused.as(ProblemType.NOT_FOUND));
    }

    private static Preference preference(
            FieldChecks checks, @Nullable String near, @Nullable String favourite) {
        var person = checks.id("favourite", favourite).map(StaffId::new);
        var time = RestStretch.time(checks, "near", near);
        return new Preference(person.orElse(null), time.orElse(null));
    }
}
