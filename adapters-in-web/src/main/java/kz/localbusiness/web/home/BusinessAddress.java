package kz.localbusiness.web.home;

import java.net.URI;
import java.util.UUID;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.business.ShowBusinessPage;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.web.OpenTo;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// Leads from a realm's pages, which know only the business's id, back to where it is found today;
/// of a business that is not open it tells nothing.
@OpenTo(Audience.EVERYONE)
@RestController
final class BusinessAddress {

    private final ShowBusinessPage pages;

    BusinessAddress(ShowBusinessPage pages) {
        this.pages = pages;
    }

    @GetMapping("/business/{id:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}")
    ResponseEntity<Void> find(@PathVariable UUID id) {
        var page =
                pages.show(new ShowBusinessPage.Query(new BusinessId(id)))
                        .map(found -> "/" + found.business().slug().value())
                        .orElse("/");
        return ResponseEntity.status(HttpStatus.FOUND).location(URI.create(page)).build();
    }
}
