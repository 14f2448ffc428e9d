package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.business.AddClosure;
import kz.localbusiness.application.business.RemoveClosure;
import kz.localbusiness.domain.business.Closure;
import kz.localbusiness.domain.business.ClosureDecision.ClosureSet;
import kz.localbusiness.domain.business.ClosureDecision.ClosuresFull;
import kz.localbusiness.web.OpenTo;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Days on which the doors stay shut.
@Tag(name = "Admin: rules")
@SecurityRequirement(name = ApiDescription.BEARER)
@OpenTo(Audience.MANAGEMENT)
@RestController
@RequestMapping(
        path = "/api/v1/businesses/{slug}/admin/closures",
        produces = MediaType.APPLICATION_JSON_VALUE)
class AdminClosureResource {

    private final AdminBusinesses businesses;
    private final AddClosure closures;
    private final RemoveClosure openings;

    AdminClosureResource(AdminBusinesses businesses, AddClosure closures, RemoveClosure openings) {
        this.businesses = businesses;
        this.closures = closures;
        this.openings = openings;
    }

    @Operation(summary = "Read the days on which the business is closed")
    @OpenTo(Audience.TEAM)
    @GetMapping
    RestClosure.All show(@PathVariable String slug) {
        return RestClosure.All.of(businesses.require(slug).business());
    }

    @Operation(
            summary = "Close on some days; booked appointments stay",
            description = "Takes the place of a closure of the very same days.")
    @Refuses(ProblemType.LIMIT_REACHED)
    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping
    RestClosure.All add(@PathVariable String slug, @RequestBody RestClosure body) {
        var business = businesses.require(slug).business().id();
        var checks = new FieldChecks();
        var dates = Dates.read(checks, body.from(), body.to(), Closure.MOST_DAYS);
        var reason = checks.text("reason", body.reason(), Closure.MAX_REASON).orElse("");
        checks.end();
        var days = dates.orElseThrow();
        var command = new AddClosure.Command(business, days.from(), days.to(), reason);
        return switch (closures.add(command)) {
            case ClosureSet(var closed) -> RestClosure.All.of(closed);
            case ClosuresFull _ -> throw Refused.as(ProblemType.LIMIT_REACHED);
        };
    }

    @Operation(summary = "Open again on the days of one closure; harmless when there is none")
    @Refuses(ProblemType.INVALID_FIELDS)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @DeleteMapping
    void remove(
            @PathVariable String slug,
            @Parameter(required = true) @RequestParam(required = false) @Nullable String from,
            @Parameter(required = true) @RequestParam(required = false) @Nullable String to) {
        var business = businesses.require(slug).business().id();
        var checks = new FieldChecks();
        var dates = Dates.read(checks, from, to, Closure.MOST_DAYS);
        checks.end();
        var days = dates.orElseThrow();
        openings.remove(new RemoveClosure.Command(business, days.from(), days.to()));
    }
}
