package kz.localbusiness.domain.business;

/// When and how clients may book; a service may override single rules.
///
/// @param buffersWithinHours false lets the cleaning after the last visit run past closing
public record BookingPolicy(
        BookingWindow window,
        ChangeRules changes,
        BookingLimits limits,
        Approval approval,
        boolean buffersWithinHours,
        HoldTimes holds) {

    public static final BookingPolicy STANDARD =
            new BookingPolicy(
                    BookingWindow.STANDARD,
                    ChangeRules.STANDARD,
                    BookingLimits.NONE,
                    Approval.BY_OWNER,
                    true,
                    HoldTimes.STANDARD);

    public BookingPolicy with(PolicyOverrides own) {
        if (own.equals(PolicyOverrides.NONE)) {
            return this;
        }
        return new BookingPolicy(
                own.over(window),
                own.over(changes),
                own.over(limits),
                own.approval() == null ? approval : own.approval(),
                buffersWithinHours,
                holds);
    }

    /// Of each rule the one that lets through less; the step of this one.
    public BookingPolicy strictest(BookingPolicy other) {
        return new BookingPolicy(
                window.strictest(other.window),
                changes.strictest(other.changes),
                limits.strictest(other.limits),
                approval == Approval.BY_OWNER ? approval : other.approval,
                buffersWithinHours || other.buffersWithinHours,
                holds);
    }
}
