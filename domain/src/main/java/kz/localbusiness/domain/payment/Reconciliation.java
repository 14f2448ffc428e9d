package kz.localbusiness.domain.payment;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.Money;

/// Our charges beside the bank's books, once a day: how much is the same, what is not, and what the
/// bank did not say.
///
/// @param day on the business's clock, when it was done
/// @param since whatever began since then is compared
/// @param payments how many the bank has as paid
/// @param sum of these
/// @param unheard of how many the bank has said nothing
public record Reconciliation(
        BusinessId business,
        LocalDate day,
        Instant since,
        Instant at,
        BankVoice voice,
        int payments,
        Money sum,
        List<Difference> differences,
        int unheard) {

    /// Long enough for the last look at a charge that nobody has paid in time.
    static final Duration LOOK_BACK = Duration.ofDays(4);

    /// Nothing older is compared, whatever is to be said of it.
    static final Duration FARTHEST = Duration.ofDays(31);

    private static final LocalTime HOUR = LocalTime.of(4, 0);
    private static final Duration SOON = Duration.ofHours(1);

    public Reconciliation {
        differences = List.copyOf(differences);
    }

    /// Nothing is compared yet.
    ///
    /// @param earlier those of the last days, the latest first
    public static Reconciliation begin(
            BusinessId business, ZoneId zone, Instant now, List<Reconciliation> earlier) {
        var farthest = now.minus(FARTHEST);
        var last =
                earlier.stream()
                        .filter(Reconciliation::isComplete)
                        .map(Reconciliation::at)
                        .findFirst()
                        .orElse(farthest);
        var since = later(farthest, sooner(last, now.minus(LOOK_BACK)));
        return new Reconciliation(
                business,
                LocalDate.ofInstant(now, zone),
                since,
                now,
                BankVoice.ANSWERS,
                0,
                Money.ZERO,
                List.of(),
                0);
    }

    /// What the bank tells of by itself it cannot be asked about, and of what is being paid just
    /// now the two may differ.
    public boolean concerns(Charge charge) {
        return !(charge.purpose() instanceof Purpose.Bill)
                && charge.state().known().isPresent()
                && charge.begunAt().isAfter(at.minus(FARTHEST))
                && charge.payableUntil().filter(at::isBefore).isEmpty();
    }

    public Reconciliation compared(Charge charge, BankEntry bank) {
        var more = Difference.of(charge, bank);
        var all = Stream.concat(differences.stream(), more.stream()).toList();
        if (!bank.paid()) {
            return having(voice, payments, sum, all, unheard);
        }
        var amount = bank.amount() == null ? charge.amount() : bank.amount();
        return having(voice, payments + 1, sum.plus(amount), all, unheard);
    }

    /// Whatever differed of it before still does, as far as anybody knows.
    public Reconciliation unheard(ChargeId charge, List<Difference> before) {
        var kept = before.stream().filter(one -> one.charge().equals(charge));
        var all = Stream.concat(differences.stream(), kept).toList();
        return having(voice, payments, sum, all, unheard + 1);
    }

    public Reconciliation with(BankVoice heard) {
        return having(heard, payments, sum, differences, unheard);
    }

    public boolean isComplete() {
        return voice == BankVoice.ANSWERS && unheard == 0;
    }

    public boolean matches() {
        return isComplete() && differences.isEmpty();
    }

    /// Every night, and every hour while something is to be heard yet.
    public Instant next(ZoneId zone) {
        var nightly = day.plusDays(1).atTime(HOUR).atZone(zone).toInstant();
        return isComplete() ? nightly : sooner(nightly, at.plus(SOON));
    }

    private static Instant sooner(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isBefore(other) ? other : one;
    }

    private Reconciliation having(
            BankVoice heard, int paid, Money amount, List<Difference> all, int silent) {
        return new Reconciliation(business, day, since, at, heard, paid, amount, all, silent);
    }
}
