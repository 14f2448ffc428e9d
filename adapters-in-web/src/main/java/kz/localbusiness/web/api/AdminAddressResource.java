package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.Instance;
import kz.localbusiness.application.business.ChangeAddress;
import kz.localbusiness.domain.business.AddressDecision.AddressTaken;
import kz.localbusiness.domain.business.AddressDecision.Moved;
import kz.localbusiness.domain.business.AddressDecision.SameAddress;
import kz.localbusiness.domain.business.AddressDecision.TooOften;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.web.OpenTo;
import kz.localbusiness.web.api.WrongField.Rule;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Under which address clients find the business.
@Tag(name = "Admin: settings")
@SecurityRequirement(name = ApiDescription.BEARER)
@OpenTo(Audience.OWNERS)
@RestController
@RequestMapping(
        path = "/api/v1/businesses/{slug}/admin/address",
        produces = MediaType.APPLICATION_JSON_VALUE)
class AdminAddressResource {

    private final AdminBusinesses businesses;
    private final ChangeAddress changeAddress;
    private final Instance instance;

    AdminAddressResource(
            AdminBusinesses businesses, ChangeAddress changeAddress, Instance instance) {
        this.businesses = businesses;
        this.changeAddress = changeAddress;
        this.instance = instance;
    }

    @Operation(summary = "Read the address of the page, and which ones lead there")
    @OpenTo(Audience.TEAM)
    @GetMapping
    RestAddress show(@PathVariable String slug) {
        return RestAddress.of(businesses.require(slug).business(), instance);
    }

    @Operation(
            summary = "Give the business another address; the former one leads there",
            description = "From now on every path under the former address answers 308.")
    @Refuses({ProblemType.SLUG_TAKEN, ProblemType.TOO_MANY_REQUESTS})
    @PutMapping
    RestAddress change(@PathVariable String slug, @RequestBody RestAddress.Wish body) {
        var business = businesses.require(slug).business().id();
        var checks = new FieldChecks();
        var wanted =
                checks.text("slug", body.slug(), Slug.MAX_LENGTH)
                        .flatMap(text ->
                                checks.kept(
                                        "slug",
                                        Optional.of(text).filter(Slug::isValid),
                                        Rule.UNREADABLE));
        checks.required("slug", body.slug(), wanted);
        checks.end();
        var command = new ChangeAddress.Command(business, new Slug(wanted.orElseThrow()));
        return switch (changeAddress.change(command)) {
            case Moved(var moved) -> RestAddress.of(moved, instance);
            case SameAddress(var same) -> RestAddress.of(same, instance);
            case AddressTaken _ -> throw Refused.as(ProblemType.SLUG_TAKEN);
            case TooOften(var pause) -> throw Refused.tooMany(pause);
        };
    }
}
