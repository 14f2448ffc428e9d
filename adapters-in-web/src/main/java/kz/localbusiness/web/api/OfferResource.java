package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import kz.localbusiness.application.booking.AnswerOffer;
import kz.localbusiness.application.booking.AnswerOffer.Choice;
import kz.localbusiness.application.booking.ShowMyOffer;
import kz.localbusiness.application.business.ShowBusinessPage;
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
import kz.localbusiness.domain.booking.WaitlistId;
import kz.localbusiness.web.api.ManageAccess.Managed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Whoever waits, and holds the manage token, answers offers.
@Tag(name = "Waitlist")
@RestController
@RequestMapping(path = "/api/v1/waitlist/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
class OfferResource {

    private final ManageAccess access;
    private final ShowMyOffer entries;
    private final AnswerOffer answers;
    private final ShowBusinessPage pages;

    OfferResource(
            ManageAccess access, ShowMyOffer entries, AnswerOffer answers, ShowBusinessPage pages) {
        this.access = access;
        this.entries = entries;
        this.answers = answers;
        this.pages = pages;
    }

    @Operation(summary = "Read the place on the waitlist; changes nothing")
    @Refuses({ProblemType.MANAGE_LINK_INVALID, ProblemType.MANAGE_LINK_EXPIRED})
    @GetMapping
    RestWaiting show(
            @PathVariable String id,
            @RequestHeader(name = ManageAccess.HEADER, required = false) @Nullable String header,
            @RequestParam(required = false) @Nullable String token) {
        var managed = access.open(id, header, token);
        var query = new ShowMyOffer.Query(managed.business(), entry(managed), managed.token());
        return entries.show(query)
                .map(entry -> told(entry, managed))
                .orElseThrow(() -> Refused.as(ProblemType.MANAGE_LINK_INVALID));
    }

    @Operation(summary = "Take the time that is offered")
    @Refuses({
        ProblemType.MANAGE_LINK_INVALID,
        ProblemType.MANAGE_LINK_EXPIRED,
        ProblemType.NO_OFFER
    })
    @PostMapping("/accept")
    RestWaiting accept(
            @PathVariable String id,
            @RequestHeader(name = ManageAccess.HEADER, required = false) @Nullable String header,
            @RequestParam(required = false) @Nullable String token) {
        return answer(access.open(id, header, token), Choice.ACCEPT);
    }

    @Operation(summary = "Leave the time that is offered to the next, and wait on")
    @Refuses({
        ProblemType.MANAGE_LINK_INVALID,
        ProblemType.MANAGE_LINK_EXPIRED,
        ProblemType.NO_OFFER
    })
    @PostMapping("/decline")
    RestWaiting decline(
            @PathVariable String id,
            @RequestHeader(name = ManageAccess.HEADER, required = false) @Nullable String header,
            @RequestParam(required = false) @Nullable String token) {
        return answer(access.open(id, header, token), Choice.DECLINE);
    }

    @Operation(summary = "Wait no longer")
    @Refuses({ProblemType.MANAGE_LINK_INVALID, ProblemType.MANAGE_LINK_EXPIRED})
    @PostMapping("/leave")
    RestWaiting leave(
            @PathVariable String id,
            @RequestHeader(name = ManageAccess.HEADER, required = false) @Nullable String header,
            @RequestParam(required = false) @Nullable String token) {
        return answer(access.open(id, header, token), Choice.LEAVE);
    }

    private RestWaiting answer(Managed managed, Choice choice) {
        var command =
                new AnswerOffer.Command(
                        managed.business(), entry(managed), managed.token(), choice);
        return switch (answers.answer(command)) {
            case OfferAccepted(var entry, _) -> told(entry, managed);
            case OfferDeclined(var entry) -> told(entry, managed);
            case Left(var entry) -> told(entry, managed);
            case NoOffer() -> throw Refused.as(ProblemType.NO_OFFER);
            case NoSuchEntry _, Joined _, NothingToBook _, WaitlistFull _, TooMany _ ->
                    throw Refused.as(ProblemType.MANAGE_LINK_INVALID);
        };
    }

    private RestWaiting told(WaitlistEntry entry, Managed managed) {
        var page = pages.show(new ShowBusinessPage.Query(managed.business()));
        var zone = page.orElseThrow(() -> Refused.as(ProblemType.NOT_FOUND)).business().zone();
        return RestWaiting.of(entry, zone, null);
    }

    private static WaitlistId entry(Managed managed) {
        return new WaitlistId(managed.appointment().value());
    }
}
