package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.audit.ShowAuditLog;
import kz.localbusiness.application.audit.ShowAuditLog.Filter;
import kz.localbusiness.application.audit.ShowAuditLog.Query;
import kz.localbusiness.web.OpenTo;
import kz.localbusiness.web.api.WrongField.Rule;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What was done in the business; there is nothing to change it with.
@Tag(name = "Admin: audit log")
@SecurityRequirement(name = ApiDescription.BEARER)
@OpenTo(Audience.OWNERS)
@RestController
@RequestMapping(
        path = "/api/v1/businesses/{slug}/admin/audit",
        produces = MediaType.APPLICATION_JSON_VALUE)
class AdminAuditResource {

    private static final int USUAL = 50;
    private static final int LONGEST = 100;
    private static final Pattern PLACE = Pattern.compile("[0-9a-f]{13}-[0-9a-f-]{36}");

    private final AdminBusinesses businesses;
    private final ShowAuditLog auditLog;

    AdminAuditResource(AdminBusinesses businesses, ShowAuditLog auditLog) {
        this.businesses = businesses;
        this.auditLog = auditLog;
    }

    @Operation(summary = "Who did what to which record, when and from where; newest first")
    @Refuses(ProblemType.INVALID_FIELDS)
    @GetMapping
    RestAuditLog show(
            @PathVariable String slug,
            @Parameter(description = "The account of one person of the team")
                    @RequestParam(required = false)
                    @Nullable String account,
            @Parameter(description = "The id of one record") @RequestParam(required = false)
                    @Nullable String record,
            @Parameter(description = "`next` of the page before") @RequestParam(required = false)
                    @Nullable String before,
            @Parameter(description = "How many at most, 1 to 200", example = "50")
                    @RequestParam(required = false)
                    @Nullable Integer size) {
        var business = businesses.require(slug).business();
        var checks = new FieldChecks();
        var filter =
                new Filter(
                        checks.text("account", account, LONGEST).orElse(null),
                        checks.text("record", record, LONGEST).orElse(null),
                        place(checks, before).orElse(null));
        var most = new Numbers(checks).whole("size", size, 1, Query.MOST).orElse(USUAL);
        checks.end();
        return RestAuditLog.of(
                auditLog.show(new Query(business.id(), filter, most)), business.zone());
    }

    private static Optional<String> place(FieldChecks checks, @Nullable String raw) {
        return raw == null || raw.isBlank()
                ? Optional.empty()
                : checks.kept(
                        "before",
                        Optional.of(raw).filter(it -> PLACE.matcher(it).matches()),
                        Rule.UNKNOWN);
    }
}
