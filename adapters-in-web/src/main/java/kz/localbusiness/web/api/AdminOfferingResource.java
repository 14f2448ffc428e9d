package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.Ids;
import kz.localbusiness.application.catalog.ArchiveOffering;
import kz.localbusiness.application.catalog.SaveOffering;
import kz.localbusiness.domain.catalog.OfferingId;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.web.OpenTo;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// What is offered, with everything that there is to say about it.
@Tag(name = "Admin: services")
@SecurityRequirement(name = ApiDescription.BEARER)
@OpenTo(Audience.MANAGEMENT)
@RestController
@RequestMapping(
        path = "/api/v1/businesses/{slug}/admin/services",
        produces = MediaType.APPLICATION_JSON_VALUE)
class AdminOfferingResource {

    private final AdminBusinesses businesses;
    private final SaveOffering savings;
    private final ArchiveOffering archive;
    private final Ids ids;

    AdminOfferingResource(
            AdminBusinesses businesses, SaveOffering savings, ArchiveOffering archive, Ids ids) {
        this.businesses = businesses;
        this.savings = savings;
        this.archive = archive;
        this.ids = ids;
    }

    @Operation(summary = "The services that are offered, as a whole")
    @OpenTo(Audience.TEAM)
    @GetMapping
    RestFullOffering.All list(@PathVariable String slug) {
        var offerings = businesses.require(slug).offerings();
        return new RestFullOffering.All(offerings.stream().map(RestFullOffering::of).toList());
    }

    @Operation(summary = "Add a service")
    @Refuses(ProblemType.LIMIT_REACHED)
    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping
    RestFullOffering add(@PathVariable String slug, @RequestBody RestFullOffering body) {
        var business = businesses.require(slug).business().id();
        var checks = new FieldChecks();
        var id = new OfferingId(checks.id("id", body.id()).orElseGet(ids::next));
        return saved(business, id, body, checks);
    }

    @Operation(
            summary = "Change a service as a whole, or add it under this id",
            description =
                    "Booked visits stay as they were booked. An archived one is offered again.")
    @Refuses(ProblemType.LIMIT_REACHED)
    @PutMapping("/{id}")
    RestFullOffering change(
            @PathVariable String slug,
            @PathVariable String id,
            @RequestBody RestFullOffering body) {
        var business = businesses.require(slug).business().id();
        return saved(business, new OfferingId(Keys.path(id)), body, new FieldChecks());
    }

    @Operation(summary = "Offer a service no longer; what was booked stays booked")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @DeleteMapping("/{id}")
    void archive(@PathVariable String slug, @PathVariable String id) {
        var business = businesses.require(slug).business().id();
        var command = new ArchiveOffering.Command(business, new OfferingId(Keys.path(id)));
        if (!archive.archive(command)) {
            throw Refused.as(ProblemType.NOT_FOUND);
        }
    }

    private RestFullOffering saved(
            BusinessId business, OfferingId id, RestFullOffering body, FieldChecks checks) {
        var command = new FullOfferings(checks, ids).read(business, id, body);
        return SavedOfferings.told(savings.save(command));
    }
}
