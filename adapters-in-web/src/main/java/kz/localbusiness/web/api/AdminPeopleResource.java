package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.staff.ArchiveStaffMember;
import kz.localbusiness.application.staff.ArchiveStaffMember.Answer.Archived;
import kz.localbusiness.application.staff.ArchiveStaffMember.Answer.StillBooked;
import kz.localbusiness.application.staff.ArchiveStaffMember.Answer.UnknownMember;
import kz.localbusiness.application.staff.DescribeStaffMember;
import kz.localbusiness.application.staff.RestoreStaffMember;
import kz.localbusiness.application.staff.ShowPeople;
import kz.localbusiness.domain.staff.StaffDecision;
import kz.localbusiness.domain.staff.StaffDecision.Named;
import kz.localbusiness.domain.staff.StaffDecision.StaffFull;
import kz.localbusiness.domain.staff.StaffId;
import kz.localbusiness.web.OpenTo;
import kz.localbusiness.web.api.WrongField.Rule;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Who somebody is, and whether clients can book them.
@Tag(name = "Admin: staff")
@SecurityRequirement(name = ApiDescription.BEARER)
@OpenTo(Audience.MANAGEMENT)
@RestController
@RequestMapping(
        path = "/api/v1/businesses/{slug}/admin/staff",
        produces = MediaType.APPLICATION_JSON_VALUE)
class AdminPeopleResource {

    private final AdminBusinesses businesses;
    private final ShowPeople people;
    private final DescribeStaffMember descriptions;
    private final ArchiveStaffMember archive;
    private final RestoreStaffMember restorations;

    AdminPeopleResource(
            AdminBusinesses businesses,
            ShowPeople people,
            DescribeStaffMember descriptions,
            ArchiveStaffMember archive,
            RestoreStaffMember restorations) {
        this.businesses = businesses;
        this.people = people;
        this.descriptions = descriptions;
        this.archive = archive;
        this.restorations = restorations;
    }

    @Operation(summary = "Everybody who serves no longer")
    @GetMapping("/archived")
    RestColleague.All archived(@PathVariable String slug) {
        var business = businesses.require(slug).business().id();
        var archived = people.show(new ShowPeople.Query(business)).archived();
        return new RestColleague.All(archived.stream().map(RestColleague::of).toList());
    }

    @Operation(summary = "Say who somebody is, or add them under this id")
    @Refuses(ProblemType.LIMIT_REACHED)
    @PutMapping("/{id}/profile")
    RestColleague describe(
            @PathVariable String slug, @PathVariable String id, @RequestBody RestProfile body) {
        var business = businesses.require(slug).business().id();
        return told(descriptions.describe(body.read(business, new StaffId(Keys.path(id)))));
    }

    @Operation(
            summary = "Let clients book somebody no longer",
            description =
                    "What was booked stays booked and is shown on its days. Whoever still has"
                            + " visits ahead is only archived with `keepVisits=true`.")
    @Refuses(ProblemType.STILL_BOOKED)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @DeleteMapping("/{id}")
    void archive(
            @PathVariable String slug,
            @PathVariable String id,
            @Parameter(description = "Whether the visits ahead are known and stay")
                    @RequestParam(defaultValue = "false")
                    String keepVisits) {
        var business = businesses.require(slug).business().id();
        var knows = Boolean.parseBoolean(keepVisits);
        var command = new ArchiveStaffMember.Command(business, new StaffId(Keys.path(id)), knows);
        switch (archive.archive(command)) {
            case Archived _ -> {}
            case StillBooked(var visits) ->
                    throw Refused.about(
                            ProblemType.STILL_BOOKED,
                            new WrongField("keepVisits", Rule.VISITS_AHEAD, visits.size()));
            case UnknownMember() -> throw Refused.as(ProblemType.NOT_FOUND);
        }
    }

    @Operation(summary = "Let clients book an archived person again; harmless when they can")
    @Refuses(ProblemType.LIMIT_REACHED)
    @PostMapping("/{id}/restore")
    RestColleague restore(@PathVariable String slug, @PathVariable String id) {
        var business = businesses.require(slug).business().id();
        var command = new RestoreStaffMember.Command(business, new StaffId(Keys.path(id)));
        return restorations
                .restore(command)
                .map(AdminPeopleResource::told)
                .orElseThrow(() -> Refused.as(ProblemType.NOT_FOUND));
    }

    /// @throws Refused when they were not saved
    static RestColleague told(StaffDecision decision) {
        return switch (decision) {
            case Named(var member) -> RestColleague.of(member);
            case StaffFull _ -> throw Refused.as(ProblemType.LIMIT_REACHED);
        };
    }
}
