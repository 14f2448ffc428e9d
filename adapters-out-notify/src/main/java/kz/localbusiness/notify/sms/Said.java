package kz.localbusiness.notify.sms;

import kz.localbusiness.domain.notice.DeliveryReport.Standing;

/// What a provider says of a message when it is asked.
public sealed interface Said {

    record Stands(Standing standing) implements Said {}

    /// It has not answered, or not that.
    record Nothing() implements Said {}

    /// It does not know us, so it has taken nothing from us either.
    record NotToUs() implements Said {}
}
