package kz.localbusiness.application.payment.out;

import java.time.Instant;

/// The right to ask the cash register of the current business, which one has at a time across all
/// nodes. Whoever dies with it, or does not know what the register still does, lets it lapse.
public interface RegisterTurns {

    /// @param until when it lapses; also its name
    /// @return false while somebody else has it
    boolean take(Instant now, Instant until);

    /// Unless it is another's by now.
    void end(Instant until);
}
