package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.Objects;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.booking.JoinWaitlist;
import kz.localbusiness.application.booking.JoinWaitlist.Answer;
import kz.localbusiness.domain.booking.IdempotencyKey;
import kz.localbusiness.domain.booking.WaitlistDecision.BusinessSuspended;
import kz.localbusiness.domain.booking.WaitlistDecision.Joined;
import kz.localbusiness.domain.booking.WaitlistDecision.Left;
import kz.localbusiness.domain.booking.WaitlistDecision.NoOffer;
import kz.localbusiness.domain.booking.WaitlistDecision.NoSuchEntry;
import kz.localbusiness.domain.booking.WaitlistDecision.NothingToBook;
import kz.localbusiness.domain.booking.WaitlistDecision.OfferAccepted;
import kz.localbusiness.domain.booking.WaitlistDecision.OfferDeclined;
import kz.localbusiness.domain.booking.WaitlistDecision.TooMany;
import kz.localbusiness.domain.booking.WaitlistDecision.WaitlistFull;
import kz.localbusiness.domain.booking.WaitlistEntry;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.catalog.OfferingId;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.staff.StaffId;
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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// A client for whom nothing fits waits.
@Tag(name = "Waitlist")
@OpenTo(Audience.EVERYONE)
@RestController
class WaitlistResource {

    private final PathBusinesses businesses;
    private final JoinWaitlist waitlist;
    private final Clock clock;

    WaitlistResource(PathBusinesses businesses, JoinWaitlist waitlist, Clock clock) {
        this.businesses = businesses;
        this.waitlist = waitlist;
        this.clock = clock;
    }

    @Operation(
            summary = "Wait until time frees",
            description = "At most 92 dates. The same key joins once.")
    @Refuses({
        ProblemType.NOT_FOUND,
        ProblemType.LIMIT_REACHED,
        ProblemType.IDEMPOTENCY_KEY_REQUIRED
    })
    @ResponseStatus(HttpStatus.CREATED)
    @Limited(Act.WAITING)
    @PostMapping(
            path = "/api/v1/businesses/{slug}/waitlist",
            produces = MediaType.APPLICATION_JSON_VALUE)
    RestWaiting join(
            @PathVariable String slug,
            @Parameter(required = true) @RequestHeader(name = Keys.HEADER, required = false)
                    @Nullable String key,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false)
                    @Nullable String reads,
            @RequestBody RestWaitlistRequest body) {
        var business = businesses.require(slug).business();
        var named = Keys.require(key);
        var language = RequestLanguage.of(null, reads);
        return joined(waitlist.join(command(business, named, body, language)), business);
    }

    private JoinWaitlist.Command command(
            Business business, IdempotencyKey key, RestWaitlistRequest body, Language reads) {
        var checks = new FieldChecks();
        var service =
                checks.required("service", body.service(), checks.id("service", body.service()));
        var staff = checks.id("staff", body.staff());
        var dates = Dates.read(checks, body.from(), body.to(), WaitlistEntry.MOST_DAYS);
        var client = Consents.read(checks, body, reads, clock.instant());
        checks.end();
        var window = dates.orElseThrow();
        return new JoinWaitlist.Command(
                business.id(),
                key,
                new OfferingId(service.orElseThrow()),
                staff.map(StaffId::new).orElse(null),
                window.from(),
                window.to(),
                client.orElseThrow());
    }

    private static RestWaiting joined(Answer answer, Business business) {
        return switch (answer.decision()) {
            case Joined(var entry) -> {
                var token = Objects.requireNonNull(answer.manage(), "who joins gets a link");
                yield RestWaiting.of(entry, business.zone(), token.value());
            }
            case WaitlistFull _ -> throw Refused.as(ProblemType.LIMIT_REACHED);
            case TooMany(var pause) -> throw Refused.tooMany(pause);
            case BusinessSuspended _ -> throw Refused.as(ProblemType.BUSINESS_SUSPENDED);
            case NothingToBook _,
                    NoSuchEntry _,
                    Left _,
                    NoOffer _,
                    OfferAccepted _,
                    OfferDeclined _ ->
                    throw Refused.as(ProblemType.NOT_FOUND);
        };
    }
}
