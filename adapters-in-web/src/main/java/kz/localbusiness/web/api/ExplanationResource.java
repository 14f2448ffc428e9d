package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.booking.ExplainStart;
import kz.localbusiness.application.business.ShowBusinessPage.BusinessPage;
import kz.localbusiness.domain.booking.Explanation;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.web.OpenTo;
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
@OpenTo(Audience.EVERYONE)
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
            @Parameter(required = true, description = "Repeated for several services in a row")
                    @RequestParam(required = false)
                    @Nullable List<String> service,
            @Parameter(required = true, example = "2026-11-23T10:00:00+05:00")
                    @RequestParam(required = false)
                    @Nullable String start,
            @Parameter(description = "One for each service, or none for anyone")
                    @RequestParam(required = false)
                    @Nullable List<String> staff,
            @RequestParam(required = false) @Nullable List<String> addOn,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false)
                    @Nullable String reads) {
        var page = businesses.require(slug);
        var checks = new FieldChecks();
        var choices = VisitWish.of(service, staff, addOn).read(checks, page.offerings());
        var when = checks.required("start", start, checks.time("start", start));
        checks.end();
        var at = when.orElseThrow();
        var query = new ExplainStart.Query(page.business().id(), choices, at);
        var language = RequestLanguage.of(null, reads);
        return starts.explain(query)
                .map(all -> all.stream().map(one -> told(one, page, language)).toList())
                .map(people ->
                        RestExplanation.of(choices, at.atZone(page.business().zone()), people))
                .orElseThrow(() -> Refused.as(ProblemType.NOT_FOUND));
    }

    private RestExplanation.Person told(
            Explanation explanation, BusinessPage page, Language language) {
        var obstacles = explanation.obstacles();
        var who = explanation.staff().getFirst();
        return RestExplanation.Person.of(
                explanation,
                texts.told(obstacles, RestStaff.name(page, who), page.business().zone(), language));
    }
}
