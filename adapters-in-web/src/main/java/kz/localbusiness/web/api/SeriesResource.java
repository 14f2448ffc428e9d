package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.booking.BookSeries;
import kz.localbusiness.application.booking.PlanSeries;
import kz.localbusiness.domain.booking.SeriesDecision.BusinessSuspended;
import kz.localbusiness.domain.booking.SeriesDecision.KeyReused;
import kz.localbusiness.domain.booking.SeriesDecision.NothingToBook;
import kz.localbusiness.domain.booking.SeriesDecision.SeriesBooked;
import kz.localbusiness.domain.booking.SeriesDecision.SeriesConflicts;
import kz.localbusiness.domain.booking.SeriesDecision.TooMany;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.web.OpenTo;
import kz.localbusiness.web.limit.Act;
import kz.localbusiness.web.limit.Limited;
import kz.localbusiness.web.text.RequestLanguage;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// A client comes again and again.
@Tag(name = "Series")
@OpenTo(Audience.EVERYONE)
@RestController
@RequestMapping(
        path = "/api/v1/businesses/{slug}/series",
        produces = MediaType.APPLICATION_JSON_VALUE)
class SeriesResource {

    private final PathBusinesses businesses;
    private final PlanSeries plans;
    private final BookSeries series;
    private final SeriesTexts texts;
    private final Clock clock;

    SeriesResource(
            PathBusinesses businesses,
            PlanSeries plans,
            BookSeries series,
            SeriesTexts texts,
            Clock clock) {
        this.businesses = businesses;
        this.plans = plans;
        this.series = series;
        this.texts = texts;
        this.clock = clock;
    }

    @Operation(summary = "Which visits of a series could be booked; books nothing")
    @Refuses(ProblemType.NOT_FOUND)
    @PostMapping("/plan")
    RestSeriesPlan plan(
            @PathVariable String slug,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false)
                    @Nullable String reads,
            @RequestBody RestSeriesPlanRequest body) {
        var business = businesses.require(slug).business();
        var checks = new FieldChecks();
        var asked = body.read(checks);
        checks.end();
        var what = asked.orElseThrow();
        var query =
                new PlanSeries.Query(
                        business.id(), what.services(), what.first(), what.recurrence());
        return plans.plan(query)
                .map(all -> texts.planned(all, business.zone(), RequestLanguage.of(null, reads)))
                .orElseThrow(() -> Refused.as(ProblemType.NOT_FOUND));
    }

    @Operation(
            summary = "Book a series: all visits or none",
            description =
                    "With `partly` those that cannot be are left out instead. Repeating the"
                            + " request with the same key books nothing again.")
    @Refuses({
        ProblemType.NOT_FOUND,
        ProblemType.SERIES_CONFLICTS,
        ProblemType.IDEMPOTENCY_KEY_REQUIRED,
        ProblemType.IDEMPOTENCY_KEY_REUSED
    })
    @ResponseStatus(HttpStatus.CREATED)
    @Limited(Act.BOOKING)
    @PostMapping
    RestSeries book(
            @PathVariable String slug,
            @Parameter(required = true) @RequestHeader(name = Keys.HEADER, required = false)
                    @Nullable String key,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false)
                    @Nullable String reads,
            @RequestBody RestSeriesRequest body) {
        var business = businesses.require(slug).business();
        var named = Keys.require(key);
        var language = RequestLanguage.of(null, reads);
        var checks = new FieldChecks();
        var asked = body.read(checks);
        var client = Consents.read(checks, body, language, clock.instant());
        checks.end();
        var what = asked.orElseThrow();
        var command =
                new BookSeries.Command(
                        business.id(),
                        named,
                        what.services(),
                        what.first(),
                        what.recurrence(),
                        client.orElseThrow(),
                        Boolean.TRUE.equals(body.partly()));
        return booked(command, business, language);
    }

    private RestSeries booked(BookSeries.Command command, Business business, Language language) {
        var answer = series.book(command);
        return switch (answer.decision()) {
            case SeriesBooked all -> texts.booked(all, answer.manage(), business, language);
            case SeriesConflicts(var conflicts) ->
                    throw Refused.inConflict(conflicts, business.zone());
            case KeyReused() -> throw Refused.as(ProblemType.IDEMPOTENCY_KEY_REUSED);
            case TooMany(var pause) -> throw Refused.tooMany(pause);
            case NothingToBook() -> throw Refused.as(ProblemType.NOT_FOUND);
            case BusinessSuspended() -> throw Refused.as(ProblemType.BUSINESS_SUSPENDED);
        };
    }
}
