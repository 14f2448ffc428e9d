package kz.localbusiness.domain.booking;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kz.localbusiness.domain.business.BookingLimits;
import kz.localbusiness.domain.business.BookingPolicy;
import kz.localbusiness.domain.business.BookingWindow;
import kz.localbusiness.domain.business.Closures;
import kz.localbusiness.domain.business.HolidayRules;
import kz.localbusiness.domain.business.PolicyOverrides;
import kz.localbusiness.domain.catalog.Delivery;
import kz.localbusiness.domain.staff.DayOff;
import kz.localbusiness.domain.staff.StaffId;
import org.jspecify.annotations.Nullable;

/// Takes one obstacle out of the way of somebody's start, and nothing else.
///
/// @param start of a visit of one service
record Remedy(Instant start, StaffId staff) {

    World against(Obstacle obstacle, World world) {
        var change = new Change(world);
        return switch (obstacle) {
            case Obstacle.InThePast() -> change.backTo(start.minus(notice(world)));
            case Obstacle.TooSoon(_) -> change.rules(window(null, Duration.ZERO, null));
            case Obstacle.BeyondHorizon(_) ->
                    change.rules(window(null, null, BookingWindow.MOST_DAYS));
            case Obstacle.OffGrid(_) -> change.rules(window(Duration.ofMinutes(5), null, null));
            case Obstacle.NotWorking(var why) -> without(why, change);
            case Obstacle.OutsideHours(_), Obstacle.OnBreak(_) ->
                    change.member(staff, new MoreHours(world, start)::of);
            case Obstacle.ClientLimit(_) -> change.rules(limits(BookingLimits.UNLIMITED, null));
            case Obstacle.DayLimit(var most) -> moreADay(most, world);
            case Obstacle.Taken(var by) -> change.claims(who(), claim -> claim.time().equals(by));
            case Obstacle.Blocked(var by, _) ->
                    change.blocks(who(), block -> block.time().equals(by));
            case Obstacle.SessionFull(_) -> change.delivery(Remedy::larger);
            case Obstacle.NoResource(var anyOf) ->
                    change.claims(Participant.Asset.class, one -> anyOf.contains(one.id()));
            case Obstacle.AgendaFull() -> throw new IllegalStateException("none is so full");
        };
    }

    /// What one remedy cures at once, so that they cannot be told apart.
    static Object kind(Obstacle obstacle) {
        return switch (obstacle) {
            case Obstacle.OnBreak(_) -> Obstacle.OutsideHours.class;
            case Obstacle.OutsideHours(_), Obstacle.NoResource(_) -> obstacle.getClass();
            default -> obstacle;
        };
    }

    private World without(DayOff why, Change change) {
        return switch (why) {
            case DayOff.ClosedBusiness(_) -> change.closures(all -> open(all.holidays()));
            case DayOff.OnHoliday(_) -> change.closures(all -> all.with(HolidayRules.OPEN));
            case DayOff.Away(var exception) ->
                    change.member(
                            staff,
                            one ->
                                    one.working(
                                            one.schedule()
                                                    .without(exception.from(), exception.to())));
        };
    }

    private World moreADay(int most, World world) {
        var own = world.inquiry().wishes().getFirst().offering().overrides().perPersonDay();
        var isOwn = own != null && own == most;
        var raised = isOwn ? new Change(world).rules(limits(null, BookingLimits.UNLIMITED)) : world;
        return new Change(raised)
                .policy(policy ->
                        policy.limits().perPersonDay() == most ? unlimited(policy) : policy);
    }

    private Participant who() {
        return new Participant.Staff(staff);
    }

    private static Duration notice(World world) {
        return world.inquiry().policy().window().minimumNotice();
    }

    private static Closures open(HolidayRules holidays) {
        return new Closures(List.of(), holidays);
    }

    private static BookingPolicy unlimited(BookingPolicy policy) {
        return new BookingPolicy(
                policy.window(),
                policy.changes(),
                new BookingLimits(policy.limits().perClient(), BookingLimits.UNLIMITED),
                policy.approval(),
                policy.buffersWithinHours(),
                policy.holds());
    }

    private static Delivery larger(Delivery delivery) {
        return new Delivery(
                delivery.buffers(),
                Delivery.MOST_SEATS,
                delivery.performers(),
                delivery.needs(),
                delivery.addOns());
    }

    private static PolicyOverrides window(
            @Nullable Duration step, @Nullable Duration notice, @Nullable Integer horizon) {
        return new PolicyOverrides(step, notice, horizon, null, null, null, null, null, null, null);
    }

    private static PolicyOverrides limits(@Nullable Integer client, @Nullable Integer day) {
        return new PolicyOverrides(null, null, null, null, null, null, client, day, null, null);
    }
}
