package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.business.ActivateBusiness;
import kz.localbusiness.application.business.ShowSetup.Setup;
import kz.localbusiness.domain.business.ActivationDecision.Activated;
import kz.localbusiness.domain.business.ActivationDecision.Incomplete;
import kz.localbusiness.web.OpenTo;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// How far the setup has come, and its end.
@Tag(name = "Admin: settings")
@SecurityRequirement(name = ApiDescription.BEARER)
@RestController
@RequestMapping(
        path = "/api/v1/businesses/{slug}/admin/setup",
        produces = MediaType.APPLICATION_JSON_VALUE)
class AdminSetupResource {

    private final AdminBusinesses businesses;
    private final ActivateBusiness activateBusiness;

    AdminSetupResource(AdminBusinesses businesses, ActivateBusiness activateBusiness) {
        this.businesses = businesses;
        this.activateBusiness = activateBusiness;
    }

    @Operation(summary = "What is still missing before the business can be opened")
    @OpenTo(Audience.TEAM)
    @GetMapping
    RestSetup show(@PathVariable String slug) {
        Setup setup = businesses.require(slug);
        return RestSetup.of(setup.business().wasOpened(), setup.missing());
    }

    @Operation(
            summary = "Open the business to clients",
            description = "While anything is missing it stays closed, and the errors tell what.")
    @Refuses(ProblemType.INVALID_FIELDS)
    @OpenTo(Audience.OWNERS)
    @PostMapping("/open")
    RestSetup open(@PathVariable String slug) {
        var business = businesses.require(slug).business().id();
        return switch (activateBusiness.activate(new ActivateBusiness.Command(business))) {
            case Activated(var opened) -> RestSetup.of(opened.wasOpened(), List.of());
            case Incomplete(var missing) -> throw Refused.invalid(RestSetup.wrong(missing));
        };
    }
}
