package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.notice.ListNotices;
import kz.localbusiness.application.notice.ResendNotice;
import kz.localbusiness.domain.booking.EventId;
import kz.localbusiness.domain.notice.NoticeId;
import kz.localbusiness.domain.notice.ResendDecision.NoSuchNotice;
import kz.localbusiness.domain.notice.ResendDecision.NotTrue;
import kz.localbusiness.domain.notice.ResendDecision.Resent;
import kz.localbusiness.domain.notice.ResendDecision.Underway;
import kz.localbusiness.web.OpenTo;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// What clients were told, and whether it arrived.
@Tag(name = "Admin: messages")
@SecurityRequirement(name = ApiDescription.BEARER)
@OpenTo(Audience.MANAGEMENT)
@RestController
@RequestMapping(
        path = "/api/v1/businesses/{slug}/admin/messages",
        produces = MediaType.APPLICATION_JSON_VALUE)
class AdminMessageResource {

    private final AdminBusinesses businesses;
    private final ListNotices log;
    private final ResendNotice resends;

    AdminMessageResource(AdminBusinesses businesses, ListNotices log, ResendNotice resends) {
        this.businesses = businesses;
        this.log = log;
        this.resends = resends;
    }

    @Operation(summary = "What was sent, by which ways, at what price; newest first")
    @Refuses(ProblemType.INVALID_FIELDS)
    @GetMapping
    RestMessageLog list(
            @PathVariable String slug,
            @Parameter(description = "`next` of the page before") @RequestParam(required = false)
                    @Nullable String before) {
        var business = businesses.require(slug).business();
        var checks = new FieldChecks();
        var place = LogPlaces.read(checks, "before", before).orElse(null);
        checks.end();
        var page = log.list(new ListNotices.Query(business.id(), place));
        return RestMessageLog.of(page, business.zone());
    }

    @Operation(
            summary = "Send a message once more, by whichever way there is now",
            description = "With the same key it is sent once, however often it is asked.")
    @Refuses({ProblemType.STATE_CONFLICT, ProblemType.NOT_FOUND})
    @ResponseStatus(HttpStatus.ACCEPTED)
    @PostMapping("/{id}/resend")
    RestMessageLog.Message resend(
            @PathVariable String slug,
            @PathVariable String id,
            @RequestHeader(value = Keys.HEADER, required = false) @Nullable String key) {
        var business = businesses.require(slug).business();
        var notice = new NoticeId(Keys.path(id));
        var again = new EventId(Keys.named(notice, Keys.require(key)));
        var command = new ResendNotice.Command(business.id(), notice, again);
        return switch (resends.resend(command)) {
            case Resent(var other) -> RestMessageLog.Message.of(other, business.zone());
            case NotTrue _, Underway _ -> throw Refused.as(ProblemType.STATE_CONFLICT);
            case NoSuchNotice _ -> throw Refused.as(ProblemType.NOT_FOUND);
        };
    }
}
