package kz.localbusiness.application.notice;

import java.util.List;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.notice.Channel;
import kz.localbusiness.domain.shared.BusinessId;

/// By which channels clients can be written to on this platform.
@FunctionalInterface
public interface ShowChannels {

    List<Channel> show(Query query);

    record Query(BusinessId business) implements ForBusiness {}
}
