package kz.localbusiness.domain.notice;

import java.util.EnumSet;
import java.util.Set;
import kz.localbusiness.domain.shared.BusinessId;

/// Which messages a business has sent to its clients. What a client cannot know otherwise is always
/// told.
///
/// @param silent what is not sent, of [#OPTIONAL]
public record NoticeSettings(
        BusinessId business, Set<NoticeKind> silent, DeliveryRules delivery, long version) {

    /// What many businesses rather say on the phone, or hand over.
    public static final Set<NoticeKind> OPTIONAL =
            Set.of(
                    NoticeKind.RECEIVED,
                    NoticeKind.CONFIRMED,
                    NoticeKind.MOVED,
                    NoticeKind.RECEIPT,
                    NoticeKind.REFUND,
                    NoticeKind.COMPLETED);

    /// What nobody is sent before the business asks for it: it tells nothing that clients need.
    public static final Set<NoticeKind> ON_REQUEST = Set.of(NoticeKind.COMPLETED);

    public NoticeSettings {
        silent = Set.copyOf(silent);
        if (!OPTIONAL.containsAll(silent)) {
            throw new IllegalArgumentException("always sent: " + silent);
        }
    }

    /// Of a business that has not chosen.
    public static NoticeSettings usual(BusinessId business) {
        return new NoticeSettings(business, ON_REQUEST, DeliveryRules.USUAL, 0);
    }

    public boolean sends(NoticeKind kind) {
        return !silent.contains(kind);
    }

    /// Whether it is worth planning, so that nobody waits for what was never asked for.
    public boolean plans(NoticeKind kind) {
        return sends(kind) || !ON_REQUEST.contains(kind);
    }

    /// @param sent of those that are optional; the others are not
    public NoticeSettings sending(Set<NoticeKind> sent) {
        var others = EnumSet.copyOf(OPTIONAL);
        others.removeAll(sent);
        return new NoticeSettings(business, others, delivery, version);
    }

    public NoticeSettings delivering(DeliveryRules other) {
        return new NoticeSettings(business, silent, other, version);
    }
}
