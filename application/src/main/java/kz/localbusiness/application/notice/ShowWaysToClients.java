package kz.localbusiness.application.notice;

import java.util.List;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.notice.Channel;
import kz.localbusiness.domain.shared.BusinessId;

/// By which ways a business writes to its clients, in its order, as far as the platform offers
/// them.
@FunctionalInterface
public interface ShowWaysToClients {

    List<Channel> show(Query query);

    record Query(BusinessId business) implements ForBusiness {}
}
