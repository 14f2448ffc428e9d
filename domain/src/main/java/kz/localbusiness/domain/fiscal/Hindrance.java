package kz.localbusiness.domain.fiscal;

import java.time.Instant;

/// What stands in the way of a registration, for the owner to see.
///
/// @param at when that was last found
public record Hindrance(Refusal refusal, Instant at) {

    public FiscalProblem why() {
        return refusal.why();
    }
}
