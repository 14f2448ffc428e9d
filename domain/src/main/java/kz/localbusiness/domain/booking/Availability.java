package kz.localbusiness.domain.booking;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.localbusiness.domain.booking.PlanDecision.NotPossible;
import kz.localbusiness.domain.booking.PlanDecision.Planned;

/// Decides what may start when. The public list, the commit and the explanation all ask it, so what
/// is shown can be booked and what is refused can be explained. It only looks at what it is given,
/// and nothing that it says changes anything.
public final class Availability {

    private final Days days;
    private final Moment moment;
    private final Ranking ranking;
    private final int step;
    private final List<List<Option>> options;

    private Availability(Inquiry inquiry, Surroundings around) {
        var policy = inquiry.policy();
        this.days = around.days();
        this.moment = Moment.of(inquiry, policy, around);
        this.ranking = Ranking.of(inquiry, days);
        this.step = Math.toIntExact(policy.window().step().toMinutes());
        var finder = new Options(inquiry, policy, around);
        this.options = inquiry.wishes().stream().map(finder::of).toList();
    }

    /// @param board at least the [Inquiry#agendas] of these dates, as they are stored
    public static Availability of(
            Inquiry inquiry, Board board, LocalDate from, LocalDate to, Instant now) {
        var days = Days.around(from, to, inquiry.business().zone());
        return new Availability(inquiry, new Surroundings(board, days, now, inquiry.self()));
    }

    /// For one start, on its local date.
    public static Availability at(Instant start, Inquiry inquiry, Board board, Instant now) {
        var date = start.atZone(inquiry.business().zone()).toLocalDate();
        return of(inquiry, board, date, date, now);
    }

    /// Everything that can be booked, date by date.
    public List<DayOffers> offers() {
        var first = options.getFirst();
        return new OfferList(first, ranking, days)
                .merged(first.stream().map(this::starts).toList());
    }

    /// Plans a visit for a client; exactly the offered starts are possible.
    public PlanDecision plan(Instant start) {
        var minute = days.floor(start);
        var isPossible = Days.isMinute(start) && moment.obstacles(start).isEmpty();
        var route = new Route(preferred(minute), Option::fits);
        return options.getFirst().stream()
                .filter(first -> isPossible && first.isOnGrid(minute, step))
                .sorted(ranking.at(minute))
                .flatMap(first -> route.through(first, minute).stream())
                .findFirst()
                .<PlanDecision>map(visit -> new Planned(visit.segments(), List.of()))
                .orElseGet(() -> new NotPossible(explain(start)));
    }

    /// Plans a visit whose time is held: only the client's allowance may stand against it.
    public PlanDecision plan(Hold hold) {
        return moment.allowed()
                ? new Planned(hold.segments(), List.of())
                : new NotPossible(List.of(moment.refusal(hold)));
    }

    /// Plans a visit past the rules, though never past anybody's claim.
    public PlanDecision planOverridingRules(Instant start) {
        var minute = days.floor(start);
        var route = new Route(preferred(minute), Availability::isUnclaimed);
        return preferred(minute).getFirst().stream()
                .flatMap(first -> route.through(first, minute).stream())
                .findFirst()
                .<PlanDecision>map(visit -> new Planned(visit.segments(), obstacles(visit, start)))
                .orElseGet(() -> new NotPossible(explain(start)));
    }

    /// Every reason against a start, for everybody who might render the first service.
    public List<Explanation> explain(Instant start) {
        var minute = days.floor(start);
        var route = new Route(options, Option::fits);
        return options.getFirst().stream()
                .map(first ->
                        route.through(first, minute)
                                .orElseGet(() -> route.leastHindered(first, minute)))
                .map(visit -> new Explanation(visit.staff(), obstacles(visit, start)))
                .toList();
    }

    private int[] starts(Option first) {
        var from = Math.max(moment.first(), days.begin(1));
        var end = Math.min(moment.end(), days.begin(days.count() - 1));
        if (options.size() == 1) {
            return first.starts(from, end, step);
        }
        var route = new Route(options, Option::fits);
        return new Starts(first, from, end, step)
                .passing(at -> route.through(first, at).isPresent());
    }

    private List<Obstacle> obstacles(Visit visit, Instant start) {
        var found = new ArrayList<>(moment.obstacles(start));
        if (!Days.isMinute(start) || !visit.isOnGrid(step)) {
            found.add(new Obstacle.OffGrid(Duration.ofMinutes(step)));
        }
        visit.obstacles().forEach(found::add);
        return List.copyOf(found);
    }

    private List<List<Option>> preferred(int minute) {
        var best = ranking.at(minute);
        return options.stream().map(some -> some.stream().sorted(best).toList()).toList();
    }

    private static boolean isUnclaimed(Option option, int start, Part part) {
        return option.obstacles(start, part).stream()
                .allMatch(Obstacle.OfTheRules.class::isInstance);
    }
}
