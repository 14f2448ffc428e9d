package kz.localbusiness.domain.fiscal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.localbusiness.domain.fiscal.FiscalState.Asked;
import kz.localbusiness.domain.fiscal.FiscalState.Due;
import kz.localbusiness.domain.fiscal.FiscalState.Registered;
import kz.localbusiness.domain.shared.BusinessId;
import org.jspecify.annotations.Nullable;

/// What became of one receipt at the cash register. That it is asked is written down before it is,
/// so that whoever goes on after a crash looks first whether it was done.
///
/// @param receipt its number
/// @param hindrance what stands in the way; null while nothing does
/// @param tries how often in a row it came to nothing
/// @param dueAt when somebody has to look at it next; null once it is registered, or given up
public record FiscalRecord(
        BusinessId business,
        long receipt,
        FiscalState state,
        @Nullable Hindrance hindrance,
        int tries,
        @Nullable Instant dueAt,
        long version) {

    private static final List<Duration> PAUSES =
            List.of(
                    Duration.ofSeconds(30),
                    Duration.ofMinutes(1),
                    Duration.ofMinutes(2),
                    Duration.ofMinutes(10),
                    Duration.ofHours(1));

    /// After so many tries without a word the owner is told.
    private static final int PATIENCE = 3;

    private static final Duration UNTIL_ORIGINAL = Duration.ofMinutes(1);

    /// For so long a register surely knows our number again.
    private static final Duration LONGEST_DOUBT = Duration.ofHours(24);

    public static FiscalRecord due(BusinessId business, long receipt, Instant now) {
        return new FiscalRecord(business, receipt, new Due(), null, 0, now, 0);
    }

    public boolean isDue(Instant now) {
        return dueAt != null && !now.isBefore(dueAt);
    }

    /// Whether it is left to the owner.
    public boolean isGivenUp() {
        return dueAt == null && !(state instanceof Registered);
    }

    public Optional<FiscalTicket> ticket() {
        return state instanceof Registered(var ticket) ? Optional.of(ticket) : Optional.empty();
    }

    public ExternalNumber number() {
        return ExternalNumber.of(business, receipt);
    }

    /// Whether a register that is not this one may have registered it.
    public boolean isElsewhere(CashboxNumber register) {
        return state instanceof Asked(var cashbox, _) && !cashbox.equals(register);
    }

    /// Whether it was asked for so long ago that a register may not know our number again.
    public boolean isOutlived(Instant now) {
        return state instanceof Asked(_, var at) && now.isAfter(at.plus(LONGEST_DOUBT));
    }

    /// Before the register is, so that it is on record.
    public FiscalRecord asked(CashboxNumber cashbox, Instant now) {
        return state instanceof Due ? in(new Asked(cashbox, now)) : this;
    }

    /// The register has certainly not done it.
    public FiscalRecord undone() {
        return state instanceof Asked ? in(new Due()) : this;
    }

    public FiscalRecord registered(FiscalTicket ticket) {
        return new FiscalRecord(business, receipt, new Registered(ticket), null, 0, null, version);
    }

    /// Something stands in the way. What passes by itself, or when somebody sees to the register,
    /// is tried again; what does not is left to the owner.
    public FiscalRecord hindered(Refusal refusal, Instant now) {
        var next = refusal.why().passes() ? now.plus(pause()) : null;
        return having(new Hindrance(refusal, now), tries + 1, next);
    }

    /// Nothing was heard.
    public FiscalRecord postponed(Instant now) {
        return tries + 1 < PATIENCE
                ? having(hindrance, tries + 1, now.plus(pause()))
                : hindered(Refusal.of(FiscalProblem.AWAY), now);
    }

    /// Its original is not registered yet.
    public FiscalRecord behindOriginal(Instant now) {
        return having(hindrance, tries, now.plus(UNTIL_ORIGINAL));
    }

    /// The owner has seen to what stood in the way; also, where only people could know, to that it
    /// is not registered elsewhere.
    public FiscalRecord again(Instant now) {
        if (hindrance == null) {
            return this;
        }
        var cleared = hindrance.why().leavesDoubt() ? undone() : this;
        return cleared.having(null, 0, now);
    }

    private Duration pause() {
        return PAUSES.get(Math.min(tries, PAUSES.size() - 1));
    }

    private FiscalRecord in(FiscalState next) {
        return new FiscalRecord(business, receipt, next, hindrance, tries, dueAt, version);
    }

    private FiscalRecord having(@Nullable Hindrance why, int tried, @Nullable Instant due) {
        return new FiscalRecord(business, receipt, state, why, tried, due, version);
    }
}
