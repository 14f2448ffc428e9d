package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.booking.ExplainStartToOwner;
import kz.localbusiness.application.business.ShowSetup.Setup;
import kz.localbusiness.domain.booking.Explanation;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.staff.StaffId;
import kz.localbusiness.domain.staff.StaffMember;
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

/// Why a start is not offered, with what clients are not told.
@Tag(name = "Admin: day")
@SecurityRequirement(name = ApiDescription.BEARER)
@OpenTo(Audience.MANAGEMENT)
@RestController
@RequestMapping(
        path = "/api/v1/businesses/{slug}/admin/availability/explanation",
        produces = MediaType.APPLICATION_JSON_VALUE)
class AdminExplanationResource {

    private final AdminBusinesses businesses;
    private final ExplainStartToOwner starts;
    private final OwnerObstacleTexts texts;

    AdminExplanationResource(
            AdminBusinesses businesses, ExplainStartToOwner starts, OwnerObstacleTexts texts) {
        this.businesses = businesses;
        this.starts = starts;
        this.texts = texts;
    }

    @Operation(
            summary = "Every reason, per person, why a start is not offered, private ones included",
            description = "Several services in a row make one visit.")
    @Refuses(ProblemType.INVALID_FIELDS)
    @GetMapping
    RestExplanation explain(
            @PathVariable String slug,
            @Parameter(required = true, description = "Repeated for several services")
                    @RequestParam(required = false)
                    @Nullable List<String> service,
            @Parameter(description = "One for each service, or none")
                    @RequestParam(required = false)
                    @Nullable List<String> staff,
            @RequestParam(required = false) @Nullable List<String> addOn,
            @Parameter(required = true, example = "2026-11-23T10:00:00+05:00")
                    @RequestParam(required = false)
                    @Nullable String start,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false)
                    @Nullable String reads) {
        var setup = businesses.require(slug);
        var checks = new FieldChecks();
        var choices = VisitWish.of(service, staff, addOn).read(checks, setup.offerings());
        var when = checks.required("start", start, checks.time("start", start));
        checks.end();
        var id = setup.business().id();
        var query = new ExplainStartToOwner.Query(id, choices, when.orElseThrow());
        var language = RequestLanguage.of(null, reads);
        var at = query.start().atZone(setup.business().zone());
        return starts.explain(query)
                .map(all -> all.stream().map(one -> told(one, setup, language)).toList())
                .map(people -> RestExplanation.of(choices, at, people))
                .orElseThrow(() -> Refused.as(ProblemType.NOT_FOUND));
    }

    private RestExplanation.Person told(Explanation explanation, Setup setup, Language language) {
        var name = name(setup, explanation.staff().getFirst());
        var zone = setup.business().zone();
        return RestExplanation.Person.of(
                explanation, texts.told(explanation.obstacles(), name, zone, language));
    }

    private static String name(Setup setup, StaffId staff) {
        return setup.staff().stream()
                .filter(member -> member.id().equals(staff))
                .map(StaffMember::name)
                .findFirst()
                .orElse("");
    }
}
