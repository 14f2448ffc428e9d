package kz.localbusiness.domain.fiscal;

/// Why a receipt is not registered.
public enum FiscalProblem {
    /// The login, the password or the key is not accepted.
    NOT_AUTHORISED,
    /// Whoever we sign in as may not use this register.
    NO_ACCESS,
    REGISTER_UNKNOWN,
    REGISTER_BLOCKED,
    NOT_ACTIVATED,
    /// It has to be closed with a report after 24 hours.
    SHIFT_TOO_LONG,
    NO_SHIFT,
    /// The register has not reached the tax authority's operator for too long.
    OFFLINE_TOO_LONG,
    /// The register does not accept what the receipt says.
    WRONG_RECEIPT,
    /// A reason of the register's that we have no word for.
    OTHER,
    /// The register does not answer.
    AWAY,
    /// An answer was lost and the register knows nothing of it; whether it is registered has to be
    /// looked up by people.
    LOST,
    /// It was sent to another register, which may have registered it.
    OTHER_REGISTER,
    /// Of what it gives back, the register knows nothing.
    NO_ORIGINAL,
    NOT_CONNECTED;

    /// Goes by once somebody has put the register in order, so that trying goes on.
    public boolean passes() {
        return switch (this) {
            case NOT_AUTHORISED,
                    NO_ACCESS,
                    REGISTER_UNKNOWN,
                    REGISTER_BLOCKED,
                    NOT_ACTIVATED,
                    SHIFT_TOO_LONG,
                    NO_SHIFT,
                    OFFLINE_TOO_LONG,
                    AWAY ->
                    true;
            case WRONG_RECEIPT, OTHER, LOST, OTHER_REGISTER, NO_ORIGINAL, NOT_CONNECTED -> false;
        };
    }

    /// Whether it may be registered nevertheless, so that nobody but people can say that it is not.
    public boolean leavesDoubt() {
        return this == LOST || this == OTHER_REGISTER;
    }
}
