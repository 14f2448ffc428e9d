package kz.localbusiness.application.notice;

import java.time.Instant;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.shared.BusinessId;

/// The caller has seen what stands under the bell.
@FunctionalInterface
public interface ReadBell {

    void read(Command command);

    /// @param until when the latest came that was seen: what came meanwhile stays unread
    record Command(BusinessId business, Instant until) implements ForBusiness {}
}
