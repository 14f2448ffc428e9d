package kz.localbusiness.application.notice;

import java.util.List;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.notice.NoticeKind;
import kz.localbusiness.domain.notice.Phrasing;
import kz.localbusiness.domain.shared.BusinessId;

/// How the business words one kind of message, by every channel and in every language.
@FunctionalInterface
public interface ShowWords {

    List<Phrasing> show(Query query);

    record Query(BusinessId business, NoticeKind kind) implements ForBusiness {}
}
