package kz.localbusiness.application.notice;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.notice.Channel;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.PhoneNumber;

/// A client hears by one channel nothing more but what they cannot know otherwise.
@FunctionalInterface
public interface SilenceClient {

    void silence(Command command);

    record Command(BusinessId business, Channel channel, PhoneNumber phone)
            implements ForBusiness {}
}
