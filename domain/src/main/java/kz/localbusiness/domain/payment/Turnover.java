package kz.localbusiness.domain.payment;

import kz.localbusiness.domain.shared.Money;

/// What came and what went back, tips included.
///
/// @param tips of what was received
/// @param tipsReturned of what was returned
public record Turnover(Money received, Money returned, Money tips, Money tipsReturned) {

    public static final Turnover NONE =
            new Turnover(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);

    public Turnover plus(Turnover other) {
        return new Turnover(
                received.plus(other.received),
                returned.plus(other.returned),
                tips.plus(other.tips),
                tipsReturned.plus(other.tipsReturned));
    }

    /// What is left, in tiyn; less than nothing when more went back than came.
    public long left() {
        return received.tiyn() - returned.tiyn();
    }

    /// What of it is tips, in tiyn.
    public long tipsLeft() {
        return tips.tiyn() - tipsReturned.tiyn();
    }
}
