package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.export.OpenExport;
import kz.localbusiness.application.export.RequestExport;
import kz.localbusiness.application.export.ShowExports;
import kz.localbusiness.domain.export.ExportDecision.AlreadyUnderway;
import kz.localbusiness.domain.export.ExportDecision.Requested;
import kz.localbusiness.domain.export.ExportDecision.TooManyKept;
import kz.localbusiness.domain.export.ExportId;
import kz.localbusiness.web.OpenTo;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Everything that the business owns, to take along.
@Tag(name = "Admin: export")
@SecurityRequirement(name = ApiDescription.BEARER)
@OpenTo(Audience.OWNERS)
@RestController
@RequestMapping("/api/v1/businesses/{slug}/admin/exports")
class AdminExportResource {

    private final AdminBusinesses businesses;
    private final RequestExport requests;
    private final ShowExports exports;
    private final OpenExport files;

    AdminExportResource(
            AdminBusinesses businesses,
            RequestExport requests,
            ShowExports exports,
            OpenExport files) {
        this.businesses = businesses;
        this.requests = requests;
        this.exports = exports;
        this.files = files;
    }

    @Operation(
            summary = "Have everything that the business owns put into a zip file",
            description =
                    "It is written in the background: `GET` tells how far it is. One of a business"
                            + " at a time; a file is kept for 7 days.")
    @Refuses({ProblemType.STATE_CONFLICT, ProblemType.LIMIT_REACHED})
    @ResponseStatus(HttpStatus.ACCEPTED)
    @PostMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    RestExport request(@PathVariable String slug) {
        var business = businesses.require(slug).business();
        return switch (requests.request(new RequestExport.Command(business.id()))) {
            case Requested(var export) -> RestExport.of(export, business.zone());
            case AlreadyUnderway _ -> throw Refused.as(ProblemType.STATE_CONFLICT);
            case TooManyKept _ -> throw Refused.as(ProblemType.LIMIT_REACHED);
        };
    }

    @Operation(summary = "How exports go, and which files are kept; latest first")
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    RestExport.All list(@PathVariable String slug) {
        var business = businesses.require(slug).business();
        var found = exports.show(new ShowExports.Query(business.id()));
        return RestExport.All.of(found, business.zone());
    }

    @Operation(summary = "Fetch a file that is ready")
    @GetMapping(path = "/{id}/file", produces = AdminClientResource.ZIP)
    ResponseEntity<InputStreamResource> file(@PathVariable String slug, @PathVariable String id)
            throws IOException {
        var business = businesses.require(slug).business().id();
        var export = new ExportId(Keys.path(id));
        var file =
                files.open(new OpenExport.Query(business, export))
                        .orElseThrow(() -> Refused.as(ProblemType.NOT_FOUND));
        var name = ContentDisposition.attachment().filename(slug + "-export.zip").build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .cacheControl(CacheControl.noStore())
                .contentLength(file.bytes())
                .body(new InputStreamResource(file.source().open()));
    }
}
