package kz.localbusiness.web.api;

import java.util.Objects;
import java.util.Optional;
import kz.localbusiness.domain.business.Advance;
import kz.localbusiness.domain.business.Approval;
import kz.localbusiness.domain.business.BookingLimits;
import kz.localbusiness.domain.business.BookingPolicy;
import kz.localbusiness.domain.business.BookingWindow;
import kz.localbusiness.domain.business.ChangeRules;
import kz.localbusiness.domain.business.HoldTimes;
import kz.localbusiness.domain.business.PolicyOverrides;
import kz.localbusiness.domain.catalog.Offering;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.web.api.WrongField.Rule;
import org.jspecify.annotations.Nullable;

/// Reads rules of booking.
final class Policies {

    private static final int MOST_NOTICE = 90 * 24 * 60;
    private static final int MOST_CUTOFF = 30 * 24 * 60;
    private static final int LEAST_STEP = 5;
    private static final int MOST_STEP = 12 * 60;

    private Policies() {}

    /// @throws Refused when any field is missing or wrong
    static BookingPolicy read(RestPolicy body) {
        var checks = new FieldChecks();
        requireAll(checks, body);
        var own = read(checks, "", overrides(body));
        var numbers = new Numbers(checks);
        var form = numbers.requiredMinutes("formHoldMinutes", body.formHoldMinutes(), 1, 60);
        var offer =
                numbers.requiredMinutes("offerHoldMinutes", body.offerHoldMinutes(), 5, 24 * 60);
        checks.end();
        return new BookingPolicy(
                own.over(BookingWindow.STANDARD),
                own.over(ChangeRules.STANDARD),
                own.over(BookingLimits.NONE),
                Objects.requireNonNullElse(own.approval(), Approval.BY_OWNER),
                Boolean.TRUE.equals(body.buffersWithinHours()),
                new HoldTimes(form.orElseThrow(), offer.orElseThrow()));
    }

    /// What is wrong is left out.
    static PolicyOverrides read(FieldChecks checks, String at, @Nullable RestOverrides own) {
        if (own == null) {
            return PolicyOverrides.NONE;
        }
        var numbers = new Numbers(checks);
        var most = BookingLimits.UNLIMITED;
        return new PolicyOverrides(
                numbers.minutes(at + "stepMinutes", own.stepMinutes(), LEAST_STEP, MOST_STEP)
                        .orElse(null),
                numbers.minutes(
                                at + "minimumNoticeMinutes",
                                own.minimumNoticeMinutes(),
                                0,
                                MOST_NOTICE)
                        .orElse(null),
                numbers.whole(at + "horizonDays", own.horizonDays(), 0, BookingWindow.MOST_DAYS)
                        .orElse(null),
                numbers.minutes(
                                at + "cancelCutoffMinutes",
                                own.cancelCutoffMinutes(),
                                0,
                                MOST_CUTOFF)
                        .orElse(null),
                numbers.minutes(at + "moveCutoffMinutes", own.moveCutoffMinutes(), 0, MOST_CUTOFF)
                        .orElse(null),
                numbers.whole(at + "maxMoves", own.maxMoves(), 0, ChangeRules.MOST_MOVES)
                        .orElse(null),
                numbers.whole(at + "perClient", own.perClient(), 1, most).orElse(null),
                numbers.whole(at + "perPersonDay", own.perPersonDay(), 1, most).orElse(null),
                Optional.ofNullable(own.approval()).map(RestApproval::toDomain).orElse(null),
                advance(numbers, checks, at, own));
    }

    private static @Nullable Advance advance(
            Numbers numbers, FieldChecks checks, String at, RestOverrides own) {
        if (own.advancePercent() != null && own.advanceTenge() != null) {
            checks.refuse(at + "advanceTenge", Rule.UNKNOWN);
        }
        var share = numbers.whole(at + "advancePercent", own.advancePercent(), 1, 100);
        var most = Math.toIntExact(Offering.DEAREST.wholeTenge());
        var fixed = numbers.whole(at + "advanceTenge", own.advanceTenge(), 1, most);
        return share.<Advance>map(Advance.Share::new)
                .or(() -> fixed.map(tenge -> new Advance.Fixed(Money.tenge(tenge))))
                .orElse(null);
    }

    private static RestOverrides overrides(RestPolicy body) {
        return new RestOverrides(
                body.stepMinutes(),
                body.minimumNoticeMinutes(),
                body.horizonDays(),
                body.cancelCutoffMinutes(),
                body.moveCutoffMinutes(),
                body.maxMoves(),
                body.perClient(),
                body.perPersonDay(),
                body.approval(),
                null,
                null);
    }

    private static void requireAll(FieldChecks checks, RestPolicy body) {
        require(checks, "stepMinutes", body.stepMinutes());
        require(checks, "minimumNoticeMinutes", body.minimumNoticeMinutes());
        require(checks, "horizonDays", body.horizonDays());
        require(checks, "cancelCutoffMinutes", body.cancelCutoffMinutes());
        require(checks, "moveCutoffMinutes", body.moveCutoffMinutes());
        require(checks, "maxMoves", body.maxMoves());
        require(checks, "approval", body.approval());
        require(checks, "buffersWithinHours", body.buffersWithinHours());
    }

    private static void require(FieldChecks checks, String field, @Nullable Object given) {
        if (given == null) {
            checks.refuse(field, Rule.REQUIRED);
        }
    }
}
