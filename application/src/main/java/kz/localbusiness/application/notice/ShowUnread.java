package kz.localbusiness.application.notice;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.shared.BusinessId;

/// How much stands under the bell of the caller that they have not read.
@FunctionalInterface
public interface ShowUnread {

    /// @return at most [ShowBell#MOST_UNREAD]
    int show(Query query);

    record Query(BusinessId business) implements ForBusiness {}
}
