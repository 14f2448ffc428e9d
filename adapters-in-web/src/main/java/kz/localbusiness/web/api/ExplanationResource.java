package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.ZoneId;
import java.util.List;
import kz.localbusiness.application.booking.ExplainStart;
import kz.localbusiness.application.booking.ExplainStart.Explanation;
import kz.localbusiness.domain.catalog.OfferingId;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.staff.StaffId;
import kz.localbusiness.web.text.RequestLanguage;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Why a start is not offered.
@Tag(name = "Availability")
@RestController
@RequestMapping(
        path = "/api/v1/businesses/{slug}/availability/explanation",
        produces = MediaType.APPLICATION_JSON_VALUE)
class ExplanationResource {

    private final PathBusinesses businesses;
    private final ExplainStart starts;
    private final ObstacleTexts texts;

    ExplanationResource(PathBusinesses businesses, ExplainStart starts, ObstacleTexts texts) {
        this.businesses = businesses;
        this.starts = starts;
        this.texts = texts;
    }

    @Operation(summary = "Every reason, per person, why a start is not offered")
    @Refuses({ProblemType.NOT_FOUND, ProblemType.INVALID_FIELDS})
    @GetMapping
    RestExplanation explain(
            @PathVariable String slug,
            @Parameter(required = true) @RequestParam(required = false) @Nullable String service,
            @Parameter(required = true, example = "2026-11-23T10:00:00+05:00")
                    @RequestParam(required = false)
                    @Nullable String start,
            @Parameter(description = "Missing: anyone") @RequestParam(required = false)
                    @Nullable String staff,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false)
                    @Nullable String reads) {
        var business = businesses.require(slug).business();
        var checks = new FieldChecks();
        var offering = checks.required("service", service, checks.id("service", service));
        var when = checks.required("start", start, checks.time("start", start));
        var person = checks.id("staff", staff).map(StaffId::new);
        checks.end();
        var query =
                new ExplainStart.Query(
                        business.id(),
                        new OfferingId(offering.orElseThrow()),
                        person.orElse(null),
                        when.orElseThrow());
        return starts.explain(query)
                .map(all -> told(query, all, business.zone(), RequestLanguage.of(null, reads)))
                .orElseThrow(() -> Refused.as(ProblemType.NOT_FOUND));
    }

    private RestExplanation told(
            ExplainStart.Query query, List<Explanation> all, ZoneId zone, Language language) {
        var people = all.stream().map(explanation -> told(explanation, zone, language)).toList();
        return new RestExplanation(
                zone.getId(),
                query.offering().value(),
                query.start().atZone(zone).toOffsetDateTime(),
                people.stream().anyMatch(RestExplanation.Person::offered),
                people);
    }

    private RestExplanation.Person told(Explanation explanation, ZoneId zone, Language language) {
        var obstacles = explanation.obstacles();
        return new RestExplanation.Person(
                explanation.staff().value(),
                obstacles.isEmpty(),
                texts.told(obstacles, zone, language));
    }
}
