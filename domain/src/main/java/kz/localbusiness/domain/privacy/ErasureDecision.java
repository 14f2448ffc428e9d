package kz.localbusiness.domain.privacy;

/// Whether a business has forgotten whoever has a phone number.
public sealed interface ErasureDecision {

    /// Nothing of them is kept any more; all zero when nothing was.
    ///
    /// @param visits that are nobody's from now on
    /// @param waits that were on the waitlist, open or not
    /// @param accounts that are closed
    /// @param charges that nobody has begun any more
    record Erased(int visits, int waits, int accounts, int charges) implements ErasureDecision {}

    /// They are still expected; nothing is erased.
    ///
    /// @param count of visits that are not over
    record VisitsAhead(int count) implements ErasureDecision {}

    /// Somebody may still pay what they began; nothing is erased.
    record PaymentsUnderway(int count) implements ErasureDecision {}

    /// Nobody answers now where their accounts are; nothing is erased.
    record AccountsSilent() implements ErasureDecision {}
}
