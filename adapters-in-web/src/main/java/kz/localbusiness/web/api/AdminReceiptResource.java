package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.payment.ListReceipts;
import kz.localbusiness.domain.payment.Period;
import kz.localbusiness.web.OpenTo;
import kz.localbusiness.web.api.WrongField.Rule;
import kz.localbusiness.web.table.ReceiptTable;
import kz.localbusiness.web.table.TableFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Every movement of money; there is nothing to change it with.
@Tag(name = "Admin: money")
@SecurityRequirement(name = ApiDescription.BEARER)
@OpenTo(Audience.OWNERS)
@RestController
@RequestMapping("/api/v1/businesses/{slug}/admin/receipts")
class AdminReceiptResource {

    private static final int MONTH = 31;

    private final AdminBusinesses businesses;
    private final ListReceipts receipts;

    AdminReceiptResource(AdminBusinesses businesses, ListReceipts receipts) {
        this.businesses = businesses;
        this.receipts = receipts;
    }

    @Operation(
            summary = "The receipts of some days, by day and number",
            description =
                    "Each payment and each return has one, numbered from 1 without a gap. They are"
                            + " not fiscal receipts.")
    @Refuses(ProblemType.INVALID_FIELDS)
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    List<RestReceipt> list(
            @PathVariable String slug,
            @Parameter(description = "The first day", example = "2026-11-01", required = true)
                    @RequestParam(required = false)
                    @Nullable String from,
            @Parameter(
                            description = "The last day, up to a month",
                            example = "2026-11-30",
                            required = true)
                    @RequestParam(required = false)
                    @Nullable String to) {
        var business = businesses.require(slug).business();
        var query = new ListReceipts.Query(business.id(), Periods.read(from, to, MONTH));
        return RestReceipt.all(receipts.list(query));
    }

    @Operation(
            summary = "The same as a table for spreadsheets, one row for each service",
            description =
                    "Each column of money can be added up; tips are part of what was received and"
                            + " returned. No cell is ever a formula.")
    @Refuses(ProblemType.INVALID_FIELDS)
    @GetMapping(path = "/table", produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    ResponseEntity<byte[]> table(
            @PathVariable String slug,
            @Parameter(description = "The first day", example = "2026-01-01", required = true)
                    @RequestParam(required = false)
                    @Nullable String from,
            @Parameter(
                            description = "The last day, up to a year",
                            example = "2026-12-31",
                            required = true)
                    @RequestParam(required = false)
                    @Nullable String to,
            @Parameter(description = "`csv` or `xlsx`", example = "xlsx")
                    @RequestParam(defaultValue = "csv")
                    String format) {
        var business = businesses.require(slug).business();
        var checks = new FieldChecks();
        var wanted = checks.kept("format", Codes.read(TableFormat.class, format), Rule.UNKNOWN);
        checks.end();
        var query = new ListReceipts.Query(business.id(), Periods.read(from, to, Period.MOST_DAYS));
        var kind = wanted.orElseThrow();
        var name = "%s.%s".formatted(ReceiptTable.NAME, kind.name().toLowerCase(Locale.ROOT));
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.parseMediaType(kind.contentType()))
                .body(ReceiptTable.bytes(kind, receipts.list(query)));
    }
}
