package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.business.SetPublicHolidays;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.business.HolidayRules;
import kz.localbusiness.web.OpenTo;
import kz.localbusiness.web.api.WrongField.Rule;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Whether the business rests on public holidays.
@Tag(name = "Admin: rules")
@SecurityRequirement(name = ApiDescription.BEARER)
@OpenTo(Audience.MANAGEMENT)
@RestController
@RequestMapping(
        path = "/api/v1/businesses/{slug}/admin/public-holidays",
        produces = MediaType.APPLICATION_JSON_VALUE)
class AdminHolidayResource {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2170;

    private final AdminBusinesses businesses;
    private final SetPublicHolidays holidays;
    private final Clock clock;

    AdminHolidayResource(AdminBusinesses businesses, SetPublicHolidays holidays, Clock clock) {
        this.businesses = businesses;
        this.holidays = holidays;
        this.clock = clock;
    }

    @Operation(summary = "The public holidays of a year, and whether the business rests on them")
    @Refuses(ProblemType.INVALID_FIELDS)
    @OpenTo(Audience.TEAM)
    @GetMapping
    RestHolidays show(
            @PathVariable String slug,
            @Parameter(description = "Missing: this one", example = "2027")
                    @RequestParam(required = false)
                    @Nullable String year) {
        var business = businesses.require(slug).business();
        var checks = new FieldChecks();
        var asked = year == null ? Optional.of(thisYear(business)) : year(checks, year);
        checks.end();
        return RestHolidays.of(business, asked.orElseThrow());
    }

    @Operation(summary = "Rest on public holidays or not, with what the business knows better")
    @PutMapping
    RestHolidays set(@PathVariable String slug, @RequestBody RestHolidayRules body) {
        var business = businesses.require(slug).business();
        var changed = holidays.set(new SetPublicHolidays.Command(business.id(), rules(body)));
        return RestHolidays.of(changed, thisYear(changed));
    }

    private int thisYear(Business business) {
        return LocalDate.ofInstant(clock.instant(), business.zone()).getYear();
    }

    private static HolidayRules rules(RestHolidayRules body) {
        var checks = new FieldChecks();
        if (body.closed() == null) {
            checks.refuse("closed", Rule.REQUIRED);
        }
        var announced = dates(checks, "kurbanAit", body.kurbanAit());
        var worked = dates(checks, "workedAnyway", body.workedAnyway());
        if (announced.stream().map(LocalDate::getYear).distinct().count() < announced.size()) {
            checks.refuse("kurbanAit", Rule.ONE_A_YEAR);
        }
        checks.end();
        var byYear =
                announced.stream()
                        .collect(Collectors.toMap(LocalDate::getYear, Function.identity()));
        return new HolidayRules(Boolean.TRUE.equals(body.closed()), byYear, new HashSet<>(worked));
    }

    private static List<LocalDate> dates(
            FieldChecks checks, String field, @Nullable List<String> raw) {
        var texts = Objects.requireNonNullElse(raw, List.<String>of());
        if (texts.size() > HolidayRules.MOST) {
            checks.refuse(field, Rule.TOO_MANY, HolidayRules.MOST);
            return List.of();
        }
        return texts.stream()
                .map(text -> checks.required(field, text, checks.date(field, text)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Integer> year(FieldChecks checks, String raw) {
        var year = raw.matches("\\d{4}") ? Integer.parseInt(raw) : 0;
        return new Numbers(checks).whole("year", year, FIRST_YEAR, LAST_YEAR);
    }
}
