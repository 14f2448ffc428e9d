package kz.localbusiness.domain.booking;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.localbusiness.domain.business.BookingPolicy;

/// What the clock, the calendar and the client's allowance say about a start, whoever serves.
///
/// @param allowed whether the client may have one more visit
record Moment(Instant now, LocalDate lastDay, BookingPolicy policy, Days days, boolean allowed) {

    static Moment of(Inquiry inquiry, BookingPolicy policy, Surroundings around) {
        var today = around.now().atZone(inquiry.business().zone()).toLocalDate();
        return new Moment(
                around.now(),
                today.plusDays(policy.window().horizonDays()),
                policy,
                around.days(),
                isAllowed(inquiry, policy, around));
    }

    List<Obstacle> obstacles(Instant start) {
        var found = new ArrayList<Obstacle>();
        if (start.isBefore(now)) {
            found.add(new Obstacle.InThePast());
        } else if (start.isBefore(earliest())) {
            found.add(new Obstacle.TooSoon(notice()));
        }
        if (start.atZone(days.zone()).toLocalDate().isAfter(lastDay)) {
            found.add(new Obstacle.BeyondHorizon(lastDay));
        }
        if (!allowed) {
            found.add(new Obstacle.ClientLimit(policy.limits().perClient()));
        }
        return found;
    }

    /// For whom a time is held and who may not come once more.
    Explanation refusal(Hold hold) {
        var staff = hold.segments().stream().map(Segment::staff).toList();
        return new Explanation(
                staff, List.of(new Obstacle.ClientLimit(policy.limits().perClient())));
    }

    /// The first minute that is not too soon.
    int first() {
        return days.ceil(earliest());
    }

    /// The minute with which the horizon ends; before everything when nothing is allowed.
    int end() {
        if (!allowed) {
            return 0;
        }
        var after = Math.clamp(days.day(lastDay) + 1, 0, days.count());
        return days.begin(after);
    }

    private Instant earliest() {
        return now.plus(notice());
    }

    private Duration notice() {
        return policy.window().minimumNotice();
    }

    private static boolean isAllowed(Inquiry inquiry, BookingPolicy policy, Surroundings around) {
        var client = inquiry.client();
        if (client == null || !policy.limits().limitsClients()) {
            return true;
        }
        var visits =
                around.board().of(new Participant.Client(client)).stream()
                        .flatMap(agenda -> agenda.claims().stream())
                        .filter(claim -> around.counts(claim) && !claim.isOver(around.now()))
                        .map(Claim::appointment)
                        .distinct()
                        .count();
        return visits < policy.limits().perClient();
    }
}
