package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.notice.ChooseMyWishes;
import kz.localbusiness.application.notice.ShowMyWishes;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.web.OpenTo;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What the caller wishes to be told.
@Tag(name = "Admin: messages")
@SecurityRequirement(name = ApiDescription.BEARER)
@OpenTo(Audience.TEAM)
@RestController
@RequestMapping(
        path = "/api/v1/businesses/{slug}/admin/wishes",
        produces = MediaType.APPLICATION_JSON_VALUE)
class AdminWishesResource {

    private final AdminBusinesses businesses;
    private final ShowMyWishes shown;
    private final ChooseMyWishes choose;

    AdminWishesResource(AdminBusinesses businesses, ShowMyWishes shown, ChooseMyWishes choose) {
        this.businesses = businesses;
        this.shown = shown;
        this.choose = choose;
    }

    @Operation(summary = "What the caller is told of visits, by which ways")
    @Refuses(ProblemType.NOT_FOUND)
    @GetMapping
    RestWishes show(@PathVariable String slug) {
        return wishes(businesses.require(slug).business().id());
    }

    @Operation(
            summary = "Choose what the caller is told, from the next message on",
            description = "Under the bell stands everything, whatever is chosen.")
    @Refuses(ProblemType.NOT_FOUND)
    @PutMapping
    RestWishes set(@PathVariable String slug, @RequestBody RestWishes body) {
        var business = businesses.require(slug).business().id();
        var checks = new FieldChecks();
        var command = body.read(checks, business);
        checks.end();
        choose.choose(command.orElseThrow());
        return wishes(business);
    }

    private RestWishes wishes(BusinessId business) {
        return shown.show(new ShowMyWishes.Query(business))
                .map(RestWishes::of)
                .orElseThrow(() -> Refused.as(ProblemType.NOT_FOUND));
    }
}
