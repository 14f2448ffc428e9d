package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.client.ListClients;
import kz.localbusiness.web.OpenTo;
import kz.localbusiness.web.api.WrongField.Rule;
import kz.localbusiness.web.table.ClientList;
import kz.localbusiness.web.table.TableFormat;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Takes the list of the clients along.
@Tag(name = "Admin: clients")
@SecurityRequirement(name = ApiDescription.BEARER)
@OpenTo(Audience.MANAGEMENT)
@RestController
class AdminClientTableResource {

    private final AdminBusinesses businesses;
    private final ListClients list;

    AdminClientTableResource(AdminBusinesses businesses, ListClients list) {
        this.businesses = businesses;
        this.list = list;
    }

    @Operation(
            summary = "Everybody whom the business knows, as a table for spreadsheets",
            description = "Chosen as in the list. No cell is ever a formula.")
    @Refuses(ProblemType.INVALID_FIELDS)
    @GetMapping(
            path = "/api/v1/businesses/{slug}/admin/clients/table",
            produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    ResponseEntity<byte[]> table(
            @PathVariable String slug,
            @Parameter(description = "`csv` or `xlsx`", example = "xlsx")
                    @RequestParam(defaultValue = "csv")
                    String format,
            @Parameter(description = "`all`, `new`, `regular`, `lost`, `owes` or `birthday`")
                    @RequestParam(defaultValue = "all")
                    String filter,
            @Parameter(description = "Of all: `name`, `last-visit` or `revenue`")
                    @RequestParam(defaultValue = "name")
                    String order,
            @Parameter(description = "That all of them have; lists them by name")
                    @RequestParam(defaultValue = "")
                    String tag) {
        var business = businesses.require(slug).business();
        var checks = new FieldChecks();
        var wanted = checks.kept("format", Codes.read(TableFormat.class, format), Rule.UNKNOWN);
        checks.end();
        var query = ClientQueries.read(business, filter, order, tag, "");
        var kind = wanted.orElseThrow();
        var name = "%s.%s".formatted(ClientList.NAME, kind.name().toLowerCase(Locale.ROOT));
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.parseMediaType(kind.contentType()))
                .body(new ClientList(list, business.zone()).bytes(kind, query));
    }
}
