package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.staff.ShowAffectedVisits;
import kz.localbusiness.application.staff.ShowAffectedVisits.Change;
import kz.localbusiness.domain.business.Closure;
import kz.localbusiness.domain.staff.StaffId;
import kz.localbusiness.web.OpenTo;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Which visits a change of somebody's hours would leave outside of them; nothing is changed.
@Tag(name = "Admin: staff")
@SecurityRequirement(name = ApiDescription.BEARER)
@OpenTo(Audience.MANAGEMENT)
@RestController
@RequestMapping(
        path = "/api/v1/businesses/{slug}/admin/staff/{id}",
        produces = MediaType.APPLICATION_JSON_VALUE)
class AdminAffectedResource {

    private final AdminBusinesses businesses;
    private final ShowAffectedVisits visits;

    AdminAffectedResource(AdminBusinesses businesses, ShowAffectedVisits visits) {
        this.businesses = businesses;
        this.visits = visits;
    }

    @Operation(summary = "The visits ahead that another ordinary week would leave outside of it")
    @PostMapping("/schedule/affected")
    RestAffected byWeek(
            @PathVariable String slug, @PathVariable String id, @RequestBody RestWeek body) {
        var checks = new FieldChecks();
        var week = body.read(checks);
        checks.end();
        return affected(slug, id, new Change.Week(week));
    }

    @Operation(summary = "The visits ahead that an exception would leave outside of the hours")
    @PostMapping("/exceptions/affected")
    RestAffected byException(
            @PathVariable String slug,
            @PathVariable String id,
            @RequestBody RestScheduleException body) {
        var read = ScheduleExceptions.read(body);
        var dates = read.dates();
        return affected(
                slug, id, new Change.Except(dates.from(), dates.to(), read.kind(), read.hours()));
    }

    @Operation(summary = "The visits ahead that the ordinary week would leave outside of it")
    @Refuses(ProblemType.INVALID_FIELDS)
    @GetMapping("/exceptions/affected")
    RestAffected byOrdinaryWeek(
            @PathVariable String slug,
            @PathVariable String id,
            @Parameter(required = true) @RequestParam(required = false) @Nullable String from,
            @Parameter(required = true) @RequestParam(required = false) @Nullable String to) {
        var checks = new FieldChecks();
        var dates = Dates.read(checks, from, to, Closure.MOST_DAYS);
        checks.end();
        var read = dates.orElseThrow();
        return affected(slug, id, new Change.Ordinary(read.from(), read.to()));
    }

    private RestAffected affected(String slug, String id, Change change) {
        var business = businesses.require(slug).business();
        var staff = new StaffId(Keys.path(id));
        return visits.show(new ShowAffectedVisits.Query(business.id(), staff, change))
                .map(found -> RestAffected.of(found, business.zone()))
                .orElseThrow(() -> Refused.as(ProblemType.NOT_FOUND));
    }
}
