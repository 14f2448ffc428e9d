package kz.localbusiness.domain.business;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// The rules of the business that one service replaces; null keeps the business's rule.
///
/// @param advance null when nothing has to be paid before the visit
public record PolicyOverrides(
        @Nullable Duration step,
        @Nullable Duration minimumNotice,
        @Nullable Integer horizonDays,
        @Nullable Duration cancelCutoff,
        @Nullable Duration moveCutoff,
        @Nullable Integer maxMoves,
        @Nullable Integer perClient,
        @Nullable Integer perPersonDay,
        @Nullable Approval approval,
        @Nullable Advance advance) {

    public static final PolicyOverrides NONE =
            new PolicyOverrides(null, null, null, null, null, null, null, null, null, null);

    /// @throws IllegalArgumentException when one of the rules is impossible
    public PolicyOverrides {
        over(BookingWindow.STANDARD, step, minimumNotice, horizonDays);
        over(ChangeRules.STANDARD, cancelCutoff, moveCutoff, maxMoves);
        over(BookingLimits.NONE, perClient, perPersonDay);
    }

    /// The same with another advance.
    public PolicyOverrides paid(@Nullable Advance before) {
        return new PolicyOverrides(
                step,
                minimumNotice,
                horizonDays,
                cancelCutoff,
                moveCutoff,
                maxMoves,
                perClient,
                perPersonDay,
                approval,
                before);
    }

    public BookingWindow over(BookingWindow window) {
        return over(window, step, minimumNotice, horizonDays);
    }

    public ChangeRules over(ChangeRules changes) {
        return over(changes, cancelCutoff, moveCutoff, maxMoves);
    }

    public BookingLimits over(BookingLimits limits) {
        return over(limits, perClient, perPersonDay);
    }

    private static BookingWindow over(
            BookingWindow window,
            @Nullable Duration step,
            @Nullable Duration notice,
            @Nullable Integer horizon) {
        return new BookingWindow(
                step == null ? window.step() : step,
                notice == null ? window.minimumNotice() : notice,
                horizon == null ? window.horizonDays() : horizon);
    }

    private static ChangeRules over(
            ChangeRules changes,
            @Nullable Duration cancel,
            @Nullable Duration move,
            @Nullable Integer moves) {
        return new ChangeRules(
                cancel == null ? changes.cancelCutoff() : cancel,
                move == null ? changes.moveCutoff() : move,
                moves == null ? changes.maxMoves() : moves);
    }

    private static BookingLimits over(
            BookingLimits limits, @Nullable Integer client, @Nullable Integer day) {
        return new BookingLimits(
                client == null ? limits.perClient() : client,
                day == null ? limits.perPersonDay() : day);
    }
}
