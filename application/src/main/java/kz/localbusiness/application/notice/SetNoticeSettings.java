package kz.localbusiness.application.notice;

import java.util.Set;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.notice.NoticeKind;
import kz.localbusiness.domain.notice.NoticeSettings;
import kz.localbusiness.domain.shared.BusinessId;

/// The business chooses which messages its clients get, from the next one on.
@FunctionalInterface
public interface SetNoticeSettings {

    NoticeSettings set(Command command);

    /// @param sent of [NoticeSettings#OPTIONAL]; the others of them are not sent
    record Command(BusinessId business, Set<NoticeKind> sent) implements ForBusiness {

        public Command {
            sent = Set.copyOf(sent);
        }
    }
}
