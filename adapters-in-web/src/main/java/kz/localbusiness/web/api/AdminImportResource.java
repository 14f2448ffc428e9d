package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.client.ImportClients;
import kz.localbusiness.application.client.ImportClients.Answer.AlreadyUnderway;
import kz.localbusiness.application.client.ImportClients.Answer.Told;
import kz.localbusiness.application.client.ShowImport;
import kz.localbusiness.web.OpenTo;
import kz.localbusiness.web.api.WrongField.Rule;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Brings clients along from elsewhere.
@Tag(name = "Admin: clients")
@SecurityRequirement(name = ApiDescription.BEARER)
@OpenTo(Audience.MANAGEMENT)
@RestController
class AdminImportResource {

    private final AdminBusinesses businesses;
    private final ImportClients imports;
    private final ShowImport progress;

    AdminImportResource(AdminBusinesses businesses, ImportClients imports, ShowImport progress) {
        this.businesses = businesses;
        this.imports = imports;
        this.progress = progress;
    }

    @Operation(
            summary = "Bring clients along, 50 at once, or see what would become of them",
            description =
                    "Whoever is known already, or stood further up, stays as they are; who only may"
                            + " be somebody else's second card is left out unless `alike` is true."
                            + " Sent twice, they are known the second time.")
    @Refuses({ProblemType.INVALID_FIELDS, ProblemType.STATE_CONFLICT})
    @PostMapping(
            path = "/api/v1/businesses/{slug}/admin/clients/import",
            produces = MediaType.APPLICATION_JSON_VALUE)
    RestImport.Report bring(@PathVariable String slug, @RequestBody RestImport body) {
        var business = businesses.require(slug).business();
        var checks = new FieldChecks();
        var all = body.clients() == null ? List.<RestClientProfile>of() : body.clients();
        if (all.isEmpty()) {
            checks.refuse("clients", Rule.REQUIRED);
        }
        if (all.size() > RestImport.MOST) {
            checks.refuse("clients", Rule.TOO_MANY, RestImport.MOST);
        }
        checks.end();
        var profiles = all.stream().map(one -> one.read(checks)).flatMap(Optional::stream).toList();
        checks.end();
        var isPreview = Boolean.TRUE.equals(body.preview());
        var takesAlike = Boolean.TRUE.equals(body.alike());
        var command = new ImportClients.Command(business.id(), profiles, takesAlike, isPreview);
        return switch (imports.bring(command)) {
            case Told(var outcomes) -> RestImport.Report.of(outcomes);
            case AlreadyUnderway() -> throw Refused.as(ProblemType.STATE_CONFLICT);
        };
    }

    @Operation(
            summary = "How the import of clients goes that is underway, or how the last one went",
            description =
                    "It notes every 50 clients how far it is; one that stands still for a minute"
                            + " was broken off. Brought along again, those who are here are known.")
    @GetMapping(
            path = "/api/v1/businesses/{slug}/admin/clients/import",
            produces = MediaType.APPLICATION_JSON_VALUE)
    RestImport.Progress progress(@PathVariable String slug) {
        var business = businesses.require(slug).business();
        return progress.show(new ShowImport.Query(business.id()))
                .map(shown -> RestImport.Progress.of(shown, business.zone()))
                .orElseThrow(() -> Refused.as(ProblemType.NOT_FOUND));
    }
}
