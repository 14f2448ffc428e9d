package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.staff.AddScheduleException;
import kz.localbusiness.application.staff.RemoveScheduleException;
import kz.localbusiness.application.staff.SetSchedule;
import kz.localbusiness.domain.business.Closure;
import kz.localbusiness.domain.staff.ScheduleDecision;
import kz.localbusiness.domain.staff.ScheduleDecision.ExceptionsFull;
import kz.localbusiness.domain.staff.ScheduleDecision.Scheduled;
import kz.localbusiness.domain.staff.ScheduleDecision.UnknownMember;
import kz.localbusiness.domain.staff.StaffId;
import kz.localbusiness.web.OpenTo;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// When somebody works.
@Tag(name = "Admin: staff")
@SecurityRequirement(name = ApiDescription.BEARER)
@OpenTo(Audience.MANAGEMENT)
@RestController
@RequestMapping(
        path = "/api/v1/businesses/{slug}/admin/staff/{id}",
        produces = MediaType.APPLICATION_JSON_VALUE)
class AdminScheduleResource {

    private final AdminBusinesses businesses;
    private final SetSchedule schedules;
    private final AddScheduleException exceptions;
    private final RemoveScheduleException usual;

    AdminScheduleResource(
            AdminBusinesses businesses,
            SetSchedule schedules,
            AddScheduleException exceptions,
            RemoveScheduleException usual) {
        this.businesses = businesses;
        this.schedules = schedules;
        this.exceptions = exceptions;
        this.usual = usual;
    }

    @Operation(
            summary = "Set somebody's ordinary week; booked appointments stay",
            description = "Without `weekly` they work the hours of the business.")
    @PutMapping("/schedule")
    RestColleague set(
            @PathVariable String slug, @PathVariable String id, @RequestBody RestWeek body) {
        var business = businesses.require(slug).business().id();
        var checks = new FieldChecks();
        var week = body.read(checks);
        checks.end();
        var command = new SetSchedule.Command(business, new StaffId(Keys.path(id)), week);
        return told(schedules.set(command));
    }

    @Operation(
            summary = "Say on which dates somebody is away or works other hours",
            description = "Takes the place of an exception for the very same days.")
    @Refuses(ProblemType.LIMIT_REACHED)
    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping("/exceptions")
    RestColleague add(
            @PathVariable String slug,
            @PathVariable String id,
            @RequestBody RestScheduleException body) {
        var business = businesses.require(slug).business().id();
        var exception = ScheduleExceptions.read(body);
        var command =
                new AddScheduleException.Command(
                        business,
                        new StaffId(Keys.path(id)),
                        exception.dates().from(),
                        exception.dates().to(),
                        exception.kind(),
                        exception.hours(),
                        exception.note());
        return told(exceptions.add(command));
    }

    @Operation(summary = "Let the ordinary week hold again; harmless when it does")
    @Refuses(ProblemType.INVALID_FIELDS)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @DeleteMapping("/exceptions")
    void remove(
            @PathVariable String slug,
            @PathVariable String id,
            @Parameter(required = true) @RequestParam(required = false) @Nullable String from,
            @Parameter(required = true) @RequestParam(required = false) @Nullable String to) {
        var business = businesses.require(slug).business().id();
        var checks = new FieldChecks();
        var read = Dates.read(checks, from, to, Closure.MOST_DAYS);
        checks.end();
        var dates = read.orElseThrow();
        var who = new StaffId(Keys.path(id));
        told(
                usual.remove(
                        new RemoveScheduleException.Command(
                                business, who, dates.from(), dates.to())));
    }

    private static RestColleague told(ScheduleDecision decision) {
        return switch (decision) {
            case Scheduled(var member) -> RestColleague.of(member);
            case ExceptionsFull _ -> throw Refused.as(ProblemType.LIMIT_REACHED);
            case UnknownMember() -> throw Refused.as(ProblemType.NOT_FOUND);
        };
    }
}
