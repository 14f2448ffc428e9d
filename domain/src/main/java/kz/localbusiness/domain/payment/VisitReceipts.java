package kz.localbusiness.domain.payment;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.Payment;
import kz.localbusiness.domain.booking.PaymentId;
import kz.localbusiness.domain.booking.Segment;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.domain.staff.StaffId;

/// What is on record of one visit's money.
///
/// @param all in the order of their numbers
public record VisitReceipts(List<Receipt> all) {

    public VisitReceipts {
        all = List.copyOf(all);
    }

    /// The first movement that has no receipt yet; empty when all have. A visit that is not up to
    /// date lacks nothing that was on record before.
    ///
    /// @param names of the people who work there
    public Optional<Movement> missing(Appointment visit, Function<StaffId, String> names) {
        return visit.payments().stream()
                .flatMap(payment -> missing(visit, payment, names).stream())
                .min(Comparator.comparing(Movement::at).thenComparing(Movement::isReturn));
    }

    private Optional<Movement> missing(
            Appointment visit, Payment payment, Function<StaffId, String> names) {
        var known = of(payment.id());
        if (known.isEmpty()) {
            return Optional.of(came(visit, payment, names));
        }
        var before = sum(known.stream().skip(1).map(one -> one.movement().total()));
        return payment.returned().compareTo(before) > 0
                ? Optional.of(wentBack(visit, payment, known, before))
                : Optional.empty();
    }

    private List<Receipt> of(PaymentId payment) {
        return all.stream().filter(one -> one.movement().key().payment().equals(payment)).toList();
    }

    private static Movement came(
            Appointment visit, Payment payment, Function<StaffId, String> names) {
        var parts = visit.segments();
        var prices = parts.stream().map(part -> part.offering().price()).toList();
        var amounts = Split.of(payment.amount(), prices);
        var tips = Split.of(payment.tip(), prices);
        var shares =
                IntStream.range(0, parts.size())
                        .mapToObj(i -> share(parts.get(i), names, amounts.get(i), tips.get(i)))
                        .toList();
        return new Movement(
                new Movement.Key(visit.id(), payment.id(), 0),
                shares,
                payment.method(),
                payment.at(),
                visit.slot().start(),
                null,
                null);
    }

    private static Share share(
            Segment part, Function<StaffId, String> names, Money amount, Money tip) {
        return Share.of(part, names.apply(part.staff()), amount, tip);
    }

    /// A tip goes back last.
    private static Movement wentBack(
            Appointment visit, Payment payment, List<Receipt> known, Money before) {
        var first = known.getFirst();
        var amount = least(payment.returned(), payment.amount());
        var amountBefore = least(before, payment.amount());
        var tip = payment.returned().minus(amount);
        var tipBefore = before.minus(amountBefore);
        return new Movement(
                new Movement.Key(visit.id(), payment.id(), known.size()),
                back(left(known), amount.minus(amountBefore), tip.minus(tipBefore)),
                payment.method(),
                Objects.requireNonNull(payment.returnedAt()),
                visit.slot().start(),
                first.movement().purchase(),
                first.number());
    }

    private static List<Share> back(List<Share> left, Money amount, Money tip) {
        var amounts = Split.of(amount, left.stream().map(Share::amount).toList());
        var tips = Split.of(tip, left.stream().map(Share::tip).toList());
        return IntStream.range(0, left.size())
                .mapToObj(i -> left.get(i).of(amounts.get(i), tips.get(i)))
                .toList();
    }

    /// What of each share is not given back.
    private static List<Share> left(List<Receipt> known) {
        var came = known.getFirst().movement().shares();
        return IntStream.range(0, came.size())
                .mapToObj(i ->
                        came.get(i)
                                .of(
                                        came.get(i).amount().minus(back(known, i, Share::amount)),
                                        came.get(i).tip().minus(back(known, i, Share::tip))))
                .toList();
    }

    private static Money back(List<Receipt> known, int share, Function<Share, Money> part) {
        return sum(
                known.stream().skip(1).map(one -> part.apply(one.movement().shares().get(share))));
    }

    private static Money sum(Stream<Money> some) {
        return some.reduce(Money.ZERO, Money::plus);
    }

    private static Money least(Money one, Money other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
