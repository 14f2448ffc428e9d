package kz.localbusiness.mongo.business;

import kz.localbusiness.domain.business.Approval;
import kz.localbusiness.domain.business.BookingLimits;
import kz.localbusiness.domain.business.BookingPolicy;
import kz.localbusiness.domain.business.BookingWindow;
import kz.localbusiness.domain.business.ChangeRules;
import kz.localbusiness.domain.business.HoldTimes;
import kz.localbusiness.mongo.StoredValues;
import kz.localbusiness.mongo.business.BusinessDocument.Rules;
import org.jspecify.annotations.Nullable;

/// One flat part of the document.
interface PolicyMapper extends StoredValues {

    default Rules toDocument(BookingPolicy policy) {
        return new Rules(
                seconds(policy.window().step()),
                seconds(policy.window().minimumNotice()),
                policy.window().horizonDays(),
                seconds(policy.changes().cancelCutoff()),
                seconds(policy.changes().moveCutoff()),
                policy.changes().maxMoves(),
                policy.limits().perClient(),
                policy.limits().perPersonDay(),
                policy.approval().name(),
                policy.buffersWithinHours(),
                seconds(policy.holds().form()),
                seconds(policy.holds().offer()));
    }

    default BookingPolicy toDomain(@Nullable Rules rules) {
        return rules == null
                ? BookingPolicy.STANDARD
                : new BookingPolicy(
                        window(rules),
                        changes(rules),
                        new BookingLimits(rules.perClient(), rules.perPersonDay()),
                        Approval.valueOf(rules.approval()),
                        rules.buffersWithinHours(),
                        new HoldTimes(duration(rules.formHold()), duration(rules.offerHold())));
    }

    private BookingWindow window(Rules rules) {
        return new BookingWindow(
                duration(rules.step()), duration(rules.minimumNotice()), rules.horizonDays());
    }

    private ChangeRules changes(Rules rules) {
        return new ChangeRules(
                duration(rules.cancelCutoff()), duration(rules.moveCutoff()), rules.maxMoves());
    }
}
