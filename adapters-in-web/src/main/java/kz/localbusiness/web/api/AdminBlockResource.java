package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.Optional;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.Ids;
import kz.localbusiness.application.booking.BlockTime;
import kz.localbusiness.application.booking.UnblockTime;
import kz.localbusiness.domain.booking.Block;
import kz.localbusiness.domain.booking.BlockDecision.Blocked;
import kz.localbusiness.domain.booking.BlockDecision.InTheWay;
import kz.localbusiness.domain.booking.BlockDecision.NoSuchStaff;
import kz.localbusiness.domain.booking.BlockDecision.NotOneDay;
import kz.localbusiness.domain.booking.BlockId;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.shared.TimeSlot;
import kz.localbusiness.domain.staff.StaffId;
import kz.localbusiness.web.OpenTo;
import kz.localbusiness.web.api.WrongField.Rule;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Time that the business keeps for itself.
@Tag(name = "Admin: day")
@SecurityRequirement(name = ApiDescription.BEARER)
@OpenTo(Audience.TEAM)
@RestController
@RequestMapping(
        path = "/api/v1/businesses/{slug}/admin/blocks",
        produces = MediaType.APPLICATION_JSON_VALUE)
class AdminBlockResource {

    private final AdminBusinesses businesses;
    private final BlockTime blocks;
    private final UnblockTime unblocks;
    private final Ids ids;

    AdminBlockResource(
            AdminBusinesses businesses, BlockTime blocks, UnblockTime unblocks, Ids ids) {
        this.businesses = businesses;
        this.blocks = blocks;
        this.unblocks = unblocks;
        this.ids = ids;
    }

    @Operation(summary = "Keep somebody's time; never over what is booked")
    @Refuses(ProblemType.IN_THE_WAY)
    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping
    RestBlock block(@PathVariable String slug, @RequestBody RestBlockRequest body) {
        var business = businesses.require(slug).business();
        var checks = new FieldChecks();
        var id = checks.id("id", body.id()).orElseGet(ids::next);
        var staff = checks.required("staff", body.staff(), checks.id("staff", body.staff()));
        var time = time(checks, body);
        var reason = checks.text("reason", body.reason(), Block.MAX_REASON).orElse("");
        checks.end();
        var block = new Block(new BlockId(id), time.orElseThrow(), reason);
        return blocked(business, new StaffId(staff.orElseThrow()), block);
    }

    @Operation(summary = "Give time back; harmless when it is not kept")
    @Refuses(ProblemType.INVALID_FIELDS)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @DeleteMapping("/{id}")
    void unblock(
            @PathVariable String slug,
            @PathVariable String id,
            @Parameter(required = true) @RequestParam(required = false) @Nullable String staff,
            @Parameter(required = true, description = "On which it is kept")
                    @RequestParam(required = false)
                    @Nullable String date) {
        var business = businesses.require(slug).business().id();
        var checks = new FieldChecks();
        var who = checks.required("staff", staff, checks.id("staff", staff));
        var day = checks.required("date", date, checks.date("date", date));
        checks.end();
        var block = new BlockId(Keys.path(id));
        unblocks.unblock(
                new UnblockTime.Command(
                        business, new StaffId(who.orElseThrow()), day.orElseThrow(), block));
    }

    private RestBlock blocked(Business business, StaffId staff, Block block) {
        return switch (blocks.block(new BlockTime.Command(business.id(), staff, block))) {
            case Blocked _ -> RestBlock.of(block, staff, business.zone());
            case InTheWay _ -> throw Refused.as(ProblemType.IN_THE_WAY);
            case NotOneDay() -> throw Refused.wrong("end", Rule.NOT_ONE_DAY);
            case NoSuchStaff() -> throw Refused.wrong("staff", Rule.UNKNOWN);
        };
    }

    private static Optional<TimeSlot> time(FieldChecks checks, RestBlockRequest body) {
        var start = checks.required("start", body.start(), checks.time("start", body.start()));
        var end = checks.required("end", body.end(), checks.time("end", body.end()));
        return start.flatMap(from -> end.flatMap(to -> between(checks, from, to)));
    }

    private static Optional<TimeSlot> between(FieldChecks checks, Instant from, Instant to) {
        var slot =
                from.isBefore(to)
                        ? Optional.of(new TimeSlot(from, to))
                        : Optional.<TimeSlot>empty();
        return checks.kept("end", slot, Rule.REVERSED);
    }
}
