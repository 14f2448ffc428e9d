package kz.localbusiness.application.notice;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.notice.BellMark;
import kz.localbusiness.domain.shared.BusinessId;

/// The caller has seen what stands under the bell.
@FunctionalInterface
public interface ReadBell {

    void read(Command command);

    /// @param seen what came meanwhile stays unread
    record Command(BusinessId business, BellMark seen) implements ForBusiness {}
}
