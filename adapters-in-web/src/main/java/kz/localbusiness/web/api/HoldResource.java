package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import kz.localbusiness.application.booking.HoldSlot;
import kz.localbusiness.application.booking.ReleaseHold;
import kz.localbusiness.domain.booking.HoldDecision.AlreadyBooked;
import kz.localbusiness.domain.booking.HoldDecision.Holding;
import kz.localbusiness.domain.booking.HoldDecision.NotOffered;
import kz.localbusiness.domain.booking.HoldDecision.NothingToBook;
import kz.localbusiness.domain.booking.HoldDecision.SlotTaken;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.web.limit.Act;
import kz.localbusiness.web.limit.Limited;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// A client keeps a time while filling in the form.
@Tag(name = "Booking")
@RestController
@RequestMapping(
        path = "/api/v1/businesses/{slug}/holds",
        produces = MediaType.APPLICATION_JSON_VALUE)
class HoldResource {

    private final PathBusinesses businesses;
    private final HoldSlot holds;
    private final ReleaseHold releases;

    HoldResource(PathBusinesses businesses, HoldSlot holds, ReleaseHold releases) {
        this.businesses = businesses;
        this.holds = holds;
        this.releases = releases;
    }

    @Operation(
            summary = "Hold a free start until it is booked with the same key, or lapses",
            description = "Asked again, the same key holds what was asked for last.")
    @Refuses({
        ProblemType.NOT_FOUND,
        ProblemType.SLOT_TAKEN,
        ProblemType.NOT_OFFERED,
        ProblemType.IDEMPOTENCY_KEY_REQUIRED,
        ProblemType.IDEMPOTENCY_KEY_REUSED
    })
    @ResponseStatus(HttpStatus.CREATED)
    @Limited(Act.HOLD)
    @PostMapping
    RestHold hold(
            @PathVariable String slug,
            @Parameter(required = true, description = "The one with which it will be booked")
                    @RequestHeader(name = Keys.HEADER, required = false)
                    @Nullable String key,
            @RequestBody RestHoldRequest body) {
        var business = businesses.require(slug).business();
        var named = Keys.require(key);
        var checks = new FieldChecks();
        var services = ServiceChoices.read(checks, body);
        var start = checks.required("start", body.start(), checks.time("start", body.start()));
        checks.end();
        var command = new HoldSlot.Command(business.id(), named, services, start.orElseThrow());
        return held(command, business);
    }

    @Operation(summary = "Give a hold up; harmless when there is none")
    @Refuses({ProblemType.NOT_FOUND, ProblemType.IDEMPOTENCY_KEY_REQUIRED})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @DeleteMapping
    void release(
            @PathVariable String slug,
            @Parameter(required = true, description = "The one with which it was held")
                    @RequestHeader(name = Keys.HEADER, required = false)
                    @Nullable String key) {
        var business = businesses.require(slug).business();
        releases.release(new ReleaseHold.Command(business.id(), Keys.require(key)));
    }

    private RestHold held(HoldSlot.Command command, Business business) {
        return switch (holds.hold(command)) {
            case Holding(var hold) -> RestHold.of(hold, business.zone());
            case SlotTaken() -> throw Refused.as(ProblemType.SLOT_TAKEN);
            case NotOffered(var obstacles) -> throw Refused.notOffered(obstacles, business.zone());
            case AlreadyBooked() -> throw Refused.as(ProblemType.IDEMPOTENCY_KEY_REUSED);
            case NothingToBook() -> throw Refused.as(ProblemType.NOT_FOUND);
        };
    }
}
