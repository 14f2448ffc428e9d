package kz.localbusiness.web.mail;

import java.net.URI;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.Instance;
import kz.localbusiness.application.NotAllowed;
import kz.localbusiness.application.booking.OpenManageLink;
import kz.localbusiness.application.business.ShowBusinessPage;
import kz.localbusiness.application.notice.AppointmentEmail;
import kz.localbusiness.domain.booking.LinkDecision.LinkExpired;
import kz.localbusiness.domain.booking.LinkDecision.LinkInvalid;
import kz.localbusiness.domain.booking.LinkDecision.Opened;
import kz.localbusiness.domain.booking.ManageLink;
import kz.localbusiness.domain.booking.ManageToken;
import kz.localbusiness.web.OpenTo;
import kz.localbusiness.web.limit.TooManyCalls;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/// Where mail programs unsubscribe for their people by one click (RFC 8058). They bring no cookies
/// and follow no redirect; the signed token in the address says whose letters it is about. Opening
/// the address changes nothing, because scanners of mail do that, too.
///
/// @see "features/decisions/049-letters-and-calendars.md"
@OpenTo(Audience.EVERYONE)
@RestController
@RequestMapping(UnsubscribeResource.ADDRESS)
class UnsubscribeResource {

    static final String ADDRESS = "/" + AppointmentEmail.UNSUBSCRIBE + "/{token}";
    private static final String CLICK = "One-Click";

    private final OpenManageLink links;
    private final ShowBusinessPage pages;
    private final Unsubscribing unsubscribing;
    private final Instance instance;

    UnsubscribeResource(
            OpenManageLink links,
            ShowBusinessPage pages,
            Unsubscribing unsubscribing,
            Instance instance) {
        this.links = links;
        this.pages = pages;
        this.unsubscribing = unsubscribing;
        this.instance = instance;
    }

    /// For people: the page where they choose.
    @GetMapping
    ResponseEntity<Void> show(@PathVariable String token) {
        var page =
                pages.show(new ShowBusinessPage.Query(opened(token).business()))
                        .map(shown -> shown.business().slug())
                        .map(slug -> instance.managePage(slug, new ManageToken(token)))
                        .orElseThrow(UnsubscribeResource::unknown);
        return ResponseEntity.status(HttpStatus.FOUND)
                .cacheControl(CacheControl.noStore())
                .location(URI.create("%s#%s".formatted(page, AppointmentEmail.MESSAGES)))
                .build();
    }

    @PostMapping
    ResponseEntity<Void> unsubscribe(
            @PathVariable String token,
            @RequestParam(name = "List-Unsubscribe", defaultValue = "") String click) {
        var link = opened(token);
        if (!click.equals(CLICK)) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        if (!unsubscribing.by(link, new ManageToken(token))) {
            throw unknown();
        }
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).build();
    }

    private ManageLink opened(String token) {
        if (token.length() > ManageToken.MAX_LENGTH) {
            throw unknown();
        }
        return switch (links.open(new ManageToken(token))) {
            case Opened(var link) -> link;
            case LinkExpired() -> throw new ResponseStatusException(HttpStatus.GONE);
            case LinkInvalid() -> throw unknown();
        };
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    @ExceptionHandler(NotAllowed.class)
    ResponseEntity<Void> refuse() {
        return ResponseEntity.notFound().build();
    }

    @ExceptionHandler
    ResponseEntity<Void> refuse(TooManyCalls early) {
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, String.valueOf(early.pause().toSeconds() + 1))
                .build();
    }
}
