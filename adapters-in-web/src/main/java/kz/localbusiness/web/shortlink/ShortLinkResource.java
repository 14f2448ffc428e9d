package kz.localbusiness.web.shortlink;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.Instance;
import kz.localbusiness.application.booking.OpenShortLink;
import kz.localbusiness.application.booking.OpenShortLink.Lead;
import kz.localbusiness.application.business.ShowAddress;
import kz.localbusiness.domain.booking.ShortCode;
import kz.localbusiness.web.OpenTo;
import kz.localbusiness.web.error.ErrorTone;
import kz.localbusiness.web.limit.Act;
import kz.localbusiness.web.limit.Limited;
import kz.localbusiness.web.limit.TooManyCalls;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/// Leads from a short link to the page it stands for, which says for itself what has become of the
/// visit. Opening one changes nothing, because phones do that to show what is behind it.
///
/// @see "features/decisions/046-sms.md"
@OpenTo(Audience.EVERYONE)
@RestController
class ShortLinkResource {

    static final String ADDRESS = "/" + Instance.SHORT + "/{code}";

    private final OpenShortLink links;
    private final ShowAddress addresses;
    private final Instance instance;

    ShortLinkResource(OpenShortLink links, ShowAddress addresses, Instance instance) {
        this.links = links;
        this.addresses = addresses;
        this.instance = instance;
    }

    @Limited(Act.SHORT_LINK)
    @GetMapping(ADDRESS)
    ResponseEntity<Void> open(
            @PathVariable String code, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
        return Optional.of(code)
                .filter(ShortCode::isValid)
                .map(ShortCode::new)
                .flatMap(links::open)
                .flatMap(this::page)
                .map(ShortLinkResource::leadTo)
                .orElseThrow(() -> {
                    ErrorTone.DEAD_LINK.leave(request);
                    return new ResponseStatusException(HttpStatus.NOT_FOUND);
                });
    }

    private Optional<URI> page(Lead lead) {
        return addresses
                .show(new ShowAddress.Query(lead.link().business()))
                .map(slug -> instance.managePage(slug, lead.token()));
    }

    private static ResponseEntity<Void> leadTo(URI page) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .cacheControl(CacheControl.noStore())
                .location(page)
                .build();
    }

    @ExceptionHandler
    void refuse(TooManyCalls early, HttpServletResponse response) throws IOException {
        var seconds = early.pause().toSeconds() + 1;
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
        response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
    }
}
