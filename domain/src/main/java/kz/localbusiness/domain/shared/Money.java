package kz.localbusiness.domain.shared;

/// An amount in tiyn, a hundredth of a tenge (KZT); never negative.
public record Money(long tiyn) implements Comparable<Money> {

    public static final Money ZERO = new Money(0);
    private static final long TIYN_PER_TENGE = 100;

    public Money {
        if (tiyn < 0) {
            throw new IllegalArgumentException("money is never negative: %d tiyn".formatted(tiyn));
        }
    }

    public static Money tenge(long tenge) {
        return new Money(Math.multiplyExact(tenge, TIYN_PER_TENGE));
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(tiyn, other.tiyn));
    }

    public Money times(int number) {
        return new Money(Math.multiplyExact(tiyn, number));
    }

    /// @throws IllegalArgumentException when that is more than there is
    public Money minus(Money other) {
        return new Money(Math.subtractExact(tiyn, other.tiyn));
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(tiyn, other.tiyn);
    }

    /// Rounded down; prices are whole tenge in practice.
    public long wholeTenge() {
        return tiyn / TIYN_PER_TENGE;
    }
}
