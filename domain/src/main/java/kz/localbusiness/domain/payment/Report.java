package kz.localbusiness.domain.payment;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import kz.localbusiness.domain.booking.Payment.Method;
import kz.localbusiness.domain.catalog.OfferingId;
import kz.localbusiness.domain.staff.StaffId;

/// What receipts add up to, and in which ways. Each way adds up to the whole.
public final class Report {

    /// Of returns, more are not told one by one.
    public static final int MOST_RETURNS = 100;

    private static final Comparator<Line> MOST_FIRST =
            Comparator.comparing((Line line) -> line.turnover().received())
                    .reversed()
                    .thenComparing(Line::name);

    private final TreeMap<LocalDate, Turnover> days = new TreeMap<>();
    private final Map<StaffId, Line> people = new HashMap<>();
    private final Map<OfferingId, Line> services = new HashMap<>();
    private final Map<Method, Turnover> methods = new EnumMap<>(Method.class);
    private final Deque<Receipt> returns = new ArrayDeque<>();

    /// @param name as it stood on the latest receipt
    public record Line(String name, Turnover turnover) {

        private Line plus(Line later) {
            return new Line(later.name, turnover.plus(later.turnover));
        }
    }

    /// @param receipts of one business, in the order of their days
    public static Report of(Iterable<Receipt> receipts) {
        var report = new Report();
        receipts.forEach(report::add);
        return report;
    }

    private void add(Receipt receipt) {
        var movement = receipt.movement();
        movement.shares()
                .forEach(share -> {
                    var turnover = movement.turnover(share);
                    days.merge(receipt.day(), turnover, Turnover::plus);
                    people.merge(share.staff(), new Line(share.staffName(), turnover), Line::plus);
                    services.merge(
                            share.offering(), new Line(share.service(), turnover), Line::plus);
                    methods.merge(movement.method(), turnover, Turnover::plus);
                });
        if (movement.isReturn()) {
            keep(receipt);
        }
    }

    private void keep(Receipt back) {
        returns.addFirst(back);
        if (returns.size() > MOST_RETURNS) {
            returns.removeLast();
        }
    }

    public Turnover total() {
        return days.values().stream().reduce(Turnover.NONE, Turnover::plus);
    }

    /// Those on which money moved.
    ///
    /// @param first the first day of the stretch that a day belongs to
    public Map<LocalDate, Turnover> by(UnaryOperator<LocalDate> first) {
        var stretches = new TreeMap<LocalDate, Turnover>();
        days.forEach((day, money) -> stretches.merge(first.apply(day), money, Turnover::plus));
        return stretches;
    }

    public List<Line> byPerson() {
        return people.values().stream().sorted(MOST_FIRST).toList();
    }

    public List<Line> byService() {
        return services.values().stream().sorted(MOST_FIRST).toList();
    }

    public Map<Method, Turnover> byMethod() {
        return new EnumMap<>(methods);
    }

    /// The latest first.
    public List<Receipt> returns() {
        return List.copyOf(returns);
    }
}
