package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.booking.ShowCalendar;
import kz.localbusiness.application.booking.ShowCalendar.Filter;
import kz.localbusiness.domain.booking.Standing;
import kz.localbusiness.domain.catalog.OfferingId;
import kz.localbusiness.domain.staff.StaffId;
import kz.localbusiness.web.OpenTo;
import kz.localbusiness.web.api.WrongField.Rule;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Several days of the business at once.
@Tag(name = "Admin: day")
@SecurityRequirement(name = ApiDescription.BEARER)
@OpenTo(Audience.TEAM)
@RestController
@RequestMapping(
        path = "/api/v1/businesses/{slug}/admin/calendar",
        produces = MediaType.APPLICATION_JSON_VALUE)
class AdminCalendarResource {

    private final AdminBusinesses businesses;
    private final ShowCalendar calendars;

    AdminCalendarResource(AdminBusinesses businesses, ShowCalendar calendars) {
        this.businesses = businesses;
        this.calendars = calendars;
    }

    @Operation(
            summary = "Appointments, blocked times and working hours of up to 42 days, by person",
            description = "Staff see their own work only.")
    @Refuses(ProblemType.INVALID_FIELDS)
    @GetMapping
    RestCalendar show(
            @PathVariable String slug,
            @Parameter(required = true, example = "2026-11-23") @RequestParam(required = false)
                    @Nullable String from,
            @Parameter(required = true, description = "Inclusive", example = "2026-11-29")
                    @RequestParam(required = false)
                    @Nullable String to,
            @Parameter(description = "Missing: everybody") @RequestParam(required = false)
                    @Nullable String staff,
            @Parameter(description = "Only visits with this service")
                    @RequestParam(required = false)
                    @Nullable String service,
            @Parameter(schema = @Schema(implementation = RestState.class))
                    @RequestParam(required = false)
                    @Nullable String state) {
        var business = businesses.require(slug).business().id();
        var checks = new FieldChecks();
        var dates = Dates.read(checks, from, to, ShowCalendar.MOST_DAYS);
        var filter =
                new Filter(
                        set(checks.id("staff", staff).map(StaffId::new)),
                        set(checks.id("service", service).map(OfferingId::new)),
                        set(standing(checks, state)));
        checks.end();
        var range = dates.orElseThrow();
        return RestCalendar.of(
                calendars.show(new ShowCalendar.Query(business, range.from(), range.to(), filter)));
    }

    private static Optional<Standing> standing(FieldChecks checks, @Nullable String raw) {
        if (raw == null || raw.isBlank()) {
            return Optional.empty();
        }
        var asked = Arrays.stream(Standing.values()).filter(one -> code(one).equals(raw));
        return checks.kept("state", asked.findFirst(), Rule.UNKNOWN);
    }

    private static String code(Standing standing) {
        return standing.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <T> Set<T> set(Optional<T> one) {
        return one.stream().collect(Collectors.toSet());
    }
}
