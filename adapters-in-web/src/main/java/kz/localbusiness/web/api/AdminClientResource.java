package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.booking.ExportClient;
import kz.localbusiness.web.OpenTo;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What the business keeps of its clients.
@Tag(name = "Admin: clients")
@SecurityRequirement(name = ApiDescription.BEARER)
@OpenTo(Audience.MANAGEMENT)
@RestController
@RequestMapping("/api/v1/businesses/{slug}/admin/clients")
class AdminClientResource {

    static final String ZIP = "application/zip";

    private final AdminBusinesses businesses;
    private final ExportClient exports;
    private final ClientArchive archive;

    AdminClientResource(AdminBusinesses businesses, ExportClient exports, ClientArchive archive) {
        this.businesses = businesses;
        this.exports = exports;
        this.archive = archive;
    }

    @Operation(
            summary = "Everything that is kept of a phone number, as a zip file",
            description =
                    "`client-file.json` holds all of it, `visits.csv`, `history.csv` and"
                            + " `waitlist.csv` the same as tables. Changes nothing; a POST only so that"
                            + " the phone number is in no address. Nothing known makes an empty file.")
    @PostMapping(path = "/export", produces = ZIP)
    ResponseEntity<byte[]> export(@PathVariable String slug, @RequestBody RestClientRequest body) {
        var business = businesses.require(slug).business();
        var checks = new FieldChecks();
        var phone = Clients.phone(checks, body.phone());
        checks.end();
        var file = exports.export(new ExportClient.Query(business.id(), phone.orElseThrow()));
        var name = ContentDisposition.attachment().filename("client-file.zip").build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .cacheControl(CacheControl.noStore())
                .body(archive.packed(RestClientFile.of(file, business.zone())));
    }
}
