package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.Ids;
import kz.localbusiness.application.staff.ArchiveResource;
import kz.localbusiness.application.staff.ListResources;
import kz.localbusiness.application.staff.SaveResource;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.staff.Resource;
import kz.localbusiness.domain.staff.ResourceDecision.ResourcesFull;
import kz.localbusiness.domain.staff.ResourceDecision.Saved;
import kz.localbusiness.domain.staff.ResourceId;
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

/// The rooms, chairs and devices that services need.
@Tag(name = "Admin: resources")
@SecurityRequirement(name = ApiDescription.BEARER)
@OpenTo(Audience.MANAGEMENT)
@RestController
@RequestMapping(
        path = "/api/v1/businesses/{slug}/admin/resources",
        produces = MediaType.APPLICATION_JSON_VALUE)
class AdminResourceResource {

    private final AdminBusinesses businesses;
    private final ListResources resources;
    private final SaveResource savings;
    private final ArchiveResource archive;
    private final Ids ids;

    AdminResourceResource(
            AdminBusinesses businesses,
            ListResources resources,
            SaveResource savings,
            ArchiveResource archive,
            Ids ids) {
        this.businesses = businesses;
        this.resources = resources;
        this.savings = savings;
        this.archive = archive;
        this.ids = ids;
    }

    @Operation(summary = "The rooms, chairs and devices that services need")
    @GetMapping
    RestResource.All list(@PathVariable String slug) {
        var business = businesses.require(slug).business().id();
        var all = resources.list(new ListResources.Query(business));
        return new RestResource.All(all.stream().map(RestResource::of).toList());
    }

    @Operation(summary = "Add a room, a chair or a device")
    @Refuses(ProblemType.LIMIT_REACHED)
    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping
    RestResource add(@PathVariable String slug, @RequestBody RestName body) {
        var business = businesses.require(slug).business().id();
        var checks = new FieldChecks();
        var id = checks.id("id", body.id());
        return saved(business, id.orElseGet(ids::next), body, checks);
    }

    @Operation(summary = "Rename one, or add it under this id")
    @Refuses(ProblemType.LIMIT_REACHED)
    @PutMapping("/{id}")
    RestResource name(
            @PathVariable String slug, @PathVariable String id, @RequestBody RestName body) {
        var business = businesses.require(slug).business().id();
        return saved(business, Keys.path(id), body, new FieldChecks());
    }

    @Operation(summary = "Use one no longer; what was booked stays booked")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @DeleteMapping("/{id}")
    void archive(@PathVariable String slug, @PathVariable String id) {
        var business = businesses.require(slug).business().id();
        var command = new ArchiveResource.Command(business, new ResourceId(Keys.path(id)));
        if (!archive.archive(command)) {
            throw Refused.as(ProblemType.NOT_FOUND);
        }
    }

    private RestResource saved(BusinessId business, UUID id, RestName body, FieldChecks checks) {
        var name = checks.line("name", body.name(), Resource.MAX_NAME);
        var given = checks.required("name", body.name(), name);
        checks.end();
        var command = new SaveResource.Command(business, new ResourceId(id), given.orElseThrow());
        return switch (savings.save(command)) {
            case Saved(var resource) -> RestResource.of(resource);
            case ResourcesFull _ -> throw Refused.as(ProblemType.LIMIT_REACHED);
        };
    }
}
