package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.booking.ExplainDay;
import kz.localbusiness.application.booking.ExplainDay.HasNoTime;
import kz.localbusiness.application.booking.ExplainDay.HasTime;
import kz.localbusiness.application.booking.ExplainDay.NothingToBook;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.web.OpenTo;
import kz.localbusiness.web.text.NoTimeWords;
import kz.localbusiness.web.text.RequestLanguage;
import kz.localbusiness.web.text.Translations;
import kz.localbusiness.web.text.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Why a date has no time.
@Tag(name = "Availability")
@OpenTo(Audience.EVERYONE)
@RestController
@RequestMapping(
        path = "/api/v1/businesses/{slug}/availability/day-explanation",
        produces = MediaType.APPLICATION_JSON_VALUE)
class DayExplanationResource {

    private final PathBusinesses businesses;
    private final ExplainDay days;
    private final Translations texts;

    DayExplanationResource(PathBusinesses businesses, ExplainDay days, Translations texts) {
        this.businesses = businesses;
        this.days = days;
        this.texts = texts;
    }

    @Operation(
            summary = "The one reason why a date has no time",
            description = "The last thing that would have to be otherwise.")
    @Refuses({ProblemType.NOT_FOUND, ProblemType.INVALID_FIELDS})
    @GetMapping
    RestDayExplanation explain(
            @PathVariable String slug,
            @Parameter(required = true, description = "Repeated for several services in a row")
                    @RequestParam(required = false)
                    @Nullable List<String> service,
            @Parameter(required = true, example = "2026-11-23") @RequestParam(required = false)
                    @Nullable String date,
            @Parameter(description = "One for each service, or none for anyone")
                    @RequestParam(required = false)
                    @Nullable List<String> staff,
            @RequestParam(required = false) @Nullable List<String> addOn,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false)
                    @Nullable String reads) {
        var page = businesses.require(slug);
        var checks = new FieldChecks();
        var choices = VisitWish.of(service, staff, addOn).read(checks, page.offerings());
        var read = checks.required("date", date, checks.date("date", date));
        checks.end();
        var day = read.orElseThrow();
        var query = new ExplainDay.Query(page.business().id(), choices, day);
        return told(day, days.explain(query), RequestLanguage.of(null, reads));
    }

    private RestDayExplanation told(LocalDate day, ExplainDay.Answer answer, Language language) {
        return switch (answer) {
            case HasTime() -> RestDayExplanation.offered(day);
            case HasNoTime(var why) -> {
                var words =
                        NoTimeWords.of(
                                why,
                                day,
                                Wording.in(language),
                                (key, details) -> texts.text(language, key, details));
                yield RestDayExplanation.of(day, why, words);
            }
            case NothingToBook() -> throw Refused.as(ProblemType.NOT_FOUND);
        };
    }
}
