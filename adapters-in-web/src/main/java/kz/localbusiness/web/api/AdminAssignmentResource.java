package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.catalog.AssignServices;
import kz.localbusiness.application.catalog.AssignServices.Answer.Assigned;
import kz.localbusiness.application.catalog.AssignServices.Answer.UnknownMember;
import kz.localbusiness.application.catalog.AssignServices.Answer.UnknownOfferings;
import kz.localbusiness.application.catalog.ShowCatalogue;
import kz.localbusiness.application.staff.ShowPeople;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.staff.StaffId;
import kz.localbusiness.web.OpenTo;
import kz.localbusiness.web.api.WrongField.Rule;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Which services somebody renders.
@Tag(name = "Admin: staff")
@SecurityRequirement(name = ApiDescription.BEARER)
@OpenTo(Audience.MANAGEMENT)
@RestController
@RequestMapping(
        path = "/api/v1/businesses/{slug}/admin/staff/{id}/services",
        produces = MediaType.APPLICATION_JSON_VALUE)
class AdminAssignmentResource {

    private final AdminBusinesses businesses;
    private final ShowPeople people;
    private final ShowCatalogue catalogue;
    private final AssignServices assignments;

    AdminAssignmentResource(
            AdminBusinesses businesses,
            ShowPeople people,
            ShowCatalogue catalogue,
            AssignServices assignments) {
        this.businesses = businesses;
        this.people = people;
        this.catalogue = catalogue;
        this.assignments = assignments;
    }

    @Operation(summary = "The services that somebody renders, and on which terms")
    @GetMapping
    RestAssignment show(@PathVariable String slug, @PathVariable String id) {
        var business = businesses.require(slug).business().id();
        var staff = known(business, id);
        var offered = catalogue.show(new ShowCatalogue.Query(business)).offered();
        return RestAssignment.of(offered, staff);
    }

    @Operation(
            summary = "Say which services somebody renders, and on which terms",
            description = "They render no other one from now on. Booked appointments stay.")
    @PutMapping
    RestAssignment assign(
            @PathVariable String slug, @PathVariable String id, @RequestBody RestAssignment body) {
        var business = businesses.require(slug).business().id();
        var staff = new StaffId(Keys.path(id));
        var command = new AssignServices.Command(business, staff, body.read());
        return switch (assignments.assign(command)) {
            case Assigned(var offered) -> RestAssignment.of(offered.stream(), staff);
            case UnknownMember() -> throw Refused.as(ProblemType.NOT_FOUND);
            case UnknownOfferings _ -> throw Refused.wrong("renders", Rule.UNKNOWN);
        };
    }

    private StaffId known(BusinessId business, String id) {
        var staff = new StaffId(Keys.path(id));
        if (people.show(new ShowPeople.Query(business)).find(staff).isEmpty()) {
            throw Refused.as(ProblemType.NOT_FOUND);
        }
        return staff;
    }
}
