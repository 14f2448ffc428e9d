package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Objects;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.business.SetWeeklyHours;
import kz.localbusiness.domain.business.WeeklyHours;
import kz.localbusiness.web.OpenTo;
import kz.localbusiness.web.api.WrongField.Rule;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// When the business is open in an ordinary week.
@Tag(name = "Admin: rules")
@SecurityRequirement(name = ApiDescription.BEARER)
@OpenTo(Audience.MANAGEMENT)
@RestController
@RequestMapping(
        path = "/api/v1/businesses/{slug}/admin/hours",
        produces = MediaType.APPLICATION_JSON_VALUE)
class AdminHoursResource {

    private final AdminBusinesses businesses;
    private final SetWeeklyHours setWeeklyHours;

    AdminHoursResource(AdminBusinesses businesses, SetWeeklyHours setWeeklyHours) {
        this.businesses = businesses;
        this.setWeeklyHours = setWeeklyHours;
    }

    @Operation(summary = "Read the hours of an ordinary week")
    @OpenTo(Audience.TEAM)
    @GetMapping
    RestWeek show(@PathVariable String slug) {
        return new RestWeek(RestWeek.of(businesses.require(slug).business().hours()));
    }

    @Operation(summary = "Set the hours of an ordinary week; a day that is missing is closed")
    @PutMapping
    RestWeek set(@PathVariable String slug, @RequestBody RestWeek body) {
        var business = businesses.require(slug).business().id();
        var checks = new FieldChecks();
        var week = Objects.requireNonNullElse(body.read(checks), WeeklyHours.closed());
        if (week.isEmpty()) {
            checks.refuse("weekly", Rule.REQUIRED);
        }
        checks.end();
        var changed = setWeeklyHours.set(new SetWeeklyHours.Command(business, week));
        return new RestWeek(RestWeek.of(changed.hours()));
    }
}
