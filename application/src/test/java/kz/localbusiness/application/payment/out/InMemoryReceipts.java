package kz.localbusiness.application.payment.out;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.payment.Period;
import kz.localbusiness.domain.payment.Receipt;

public final class InMemoryReceipts implements Receipts {

    private final List<Receipt> rows = new ArrayList<>();

    @Override
    public synchronized boolean add(Receipt receipt) {
        if (!receipt.business().equals(CurrentBusiness.required())) {
            throw new IllegalStateException("a receipt of another business");
        }
        var isFree =
                ours(one -> one.number() == receipt.number() || isSame(one, receipt)).isEmpty();
        return isFree && rows.add(receipt);
    }

    private static boolean isSame(Receipt one, Receipt other) {
        return one.movement().key().equals(other.movement().key());
    }

    @Override
    public synchronized long lastNumber() {
        return ours(_ -> true).stream().mapToLong(Receipt::number).max().orElse(0);
    }

    @Override
    public synchronized Optional<Receipt> find(long number) {
        return ours(one -> one.number() == number).stream().findFirst();
    }

    @Override
    public synchronized List<Receipt> of(AppointmentId visit) {
        return ours(one -> one.movement().key().visit().equals(visit)).stream()
                .sorted(Comparator.comparingLong(Receipt::number))
                .toList();
    }

    @Override
    public synchronized List<Receipt> after(long number, int most) {
        return ours(one -> one.number() > number).stream()
                .sorted(Comparator.comparingLong(Receipt::number))
                .limit(most)
                .toList();
    }

    @Override
    public synchronized List<Receipt> of(Period days) {
        return ours(one -> !one.day().isBefore(days.from()) && !one.day().isAfter(days.to()))
                .stream()
                .sorted(Comparator.comparing(Receipt::day).thenComparingLong(Receipt::number))
                .toList();
    }

    /// Of every business.
    public synchronized List<Receipt> everything() {
        return List.copyOf(rows);
    }

    public synchronized void clear() {
        var business = CurrentBusiness.required();
        rows.removeIf(one -> one.business().equals(business));
    }

    private List<Receipt> ours(Predicate<Receipt> which) {
        var business = CurrentBusiness.required();
        return rows.stream().filter(one -> one.business().equals(business)).filter(which).toList();
    }
}
