package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.Ids;
import kz.localbusiness.application.staff.NameStaffMember;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.staff.StaffId;
import kz.localbusiness.domain.staff.StaffMember;
import kz.localbusiness.web.OpenTo;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// The people who serve.
@Tag(name = "Admin: staff")
@SecurityRequirement(name = ApiDescription.BEARER)
@OpenTo(Audience.MANAGEMENT)
@RestController
@RequestMapping(
        path = "/api/v1/businesses/{slug}/admin/staff",
        produces = MediaType.APPLICATION_JSON_VALUE)
class AdminStaffResource {

    private final AdminBusinesses businesses;
    private final NameStaffMember names;
    private final Ids ids;

    AdminStaffResource(AdminBusinesses businesses, NameStaffMember names, Ids ids) {
        this.businesses = businesses;
        this.names = names;
        this.ids = ids;
    }

    @Operation(summary = "Everybody who serves, with their schedules")
    @OpenTo(Audience.TEAM)
    @GetMapping
    RestColleague.All list(@PathVariable String slug) {
        var members = businesses.require(slug).staff();
        return new RestColleague.All(members.stream().map(RestColleague::of).toList());
    }

    @Operation(summary = "Add somebody who serves")
    @Refuses(ProblemType.LIMIT_REACHED)
    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping
    RestColleague add(@PathVariable String slug, @RequestBody RestName body) {
        var business = businesses.require(slug).business().id();
        var checks = new FieldChecks();
        var id = checks.id("id", body.id());
        return named(business, id.orElseGet(ids::next), body, checks);
    }

    @Operation(summary = "Rename somebody, or add them under this id")
    @Refuses(ProblemType.LIMIT_REACHED)
    @PutMapping("/{id}")
    RestColleague name(
            @PathVariable String slug, @PathVariable String id, @RequestBody RestName body) {
        var business = businesses.require(slug).business().id();
        return named(business, Keys.path(id), body, new FieldChecks());
    }

    private RestColleague named(BusinessId business, UUID id, RestName body, FieldChecks checks) {
        var name = checks.line("name", body.name(), StaffMember.MAX_NAME);
        var given = checks.required("name", body.name(), name);
        checks.end();
        var command = new NameStaffMember.Command(business, new StaffId(id), given.orElseThrow());
        return AdminPeopleResource.told(names.name(command));
    }
}
