package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.platform.ListTenants;
import kz.localbusiness.application.platform.ListTenants.Search;
import kz.localbusiness.application.platform.ResumeBusiness;
import kz.localbusiness.application.platform.SuspendBusiness;
import kz.localbusiness.domain.business.Suspension;
import kz.localbusiness.domain.business.SuspensionDecision;
import kz.localbusiness.domain.business.SuspensionDecision.AlreadySo;
import kz.localbusiness.domain.business.SuspensionDecision.NoSuchBusiness;
import kz.localbusiness.domain.business.SuspensionDecision.Resumed;
import kz.localbusiness.domain.business.SuspensionDecision.Suspended;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.web.OpenTo;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Which businesses there are, for a token of the platform's own realm; never their clients.
@Tag(name = "Platform")
@SecurityRequirement(name = ApiDescription.BEARER)
@OpenTo(Audience.OPERATOR)
@RestController
@RequestMapping(path = "/api/v1/platform/tenants", produces = MediaType.APPLICATION_JSON_VALUE)
class PlatformTenantResource {

    private final ListTenants tenants;
    private final SuspendBusiness suspensions;
    private final ResumeBusiness resumptions;

    PlatformTenantResource(
            ListTenants tenants, SuspendBusiness suspensions, ResumeBusiness resumptions) {
        this.tenants = tenants;
        this.suspensions = suspensions;
        this.resumptions = resumptions;
    }

    @Operation(summary = "List the businesses in the order of their addresses, page by page")
    @Refuses(ProblemType.INVALID_FIELDS)
    @GetMapping
    RestTenant.Page list(
            @Parameter(description = "The beginning of an address or of a word of a name")
                    @RequestParam(required = false)
                    @Nullable String search,
            @Parameter(description = "As the page before named it") @RequestParam(required = false)
                    @Nullable String after) {
        var checks = new FieldChecks();
        var text = checks.text("search", search, Search.MAX_TEXT).orElse("");
        var from = checks.text("after", after, Search.MAX_TEXT).orElse("");
        checks.end();
        return RestTenant.Page.of(tenants.list(new Search(text, from)));
    }

    @Operation(summary = "Take a business off the air; booked appointments stay")
    @Refuses(ProblemType.STATE_CONFLICT)
    @PostMapping("/{id}/suspend")
    RestTenant suspend(@PathVariable String id, @RequestBody RestSuspension body) {
        var business = new BusinessId(Keys.path(id));
        var checks = new FieldChecks();
        var reason =
                checks.required(
                        "reason",
                        body.reason(),
                        checks.text("reason", body.reason(), Suspension.MAX_REASON));
        checks.end();
        return told(
                suspensions.suspend(new SuspendBusiness.Command(business, reason.orElseThrow())));
    }

    @Operation(summary = "Let a suspended business go on where it stood")
    @Refuses(ProblemType.STATE_CONFLICT)
    @PostMapping("/{id}/resume")
    RestTenant resume(@PathVariable String id) {
        var business = new BusinessId(Keys.path(id));
        return told(resumptions.resume(new ResumeBusiness.Command(business)));
    }

    private static RestTenant told(SuspensionDecision decision) {
        return switch (decision) {
            case Suspended(var business) -> RestTenant.of(business);
            case Resumed(var business) -> RestTenant.of(business);
            case AlreadySo _ -> throw Refused.as(ProblemType.STATE_CONFLICT);
            case NoSuchBusiness _ -> throw Refused.as(ProblemType.NOT_FOUND);
        };
    }
}
