package kz.localbusiness.background;

import kz.localbusiness.application.notice.ListDueNotices;
import kz.localbusiness.application.notice.SendNotice;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Sends due messages; each is claimed first, so several nodes may do it side by side.
@Component
class NoticeDispatch {

    private final ListDueNotices dueNotices;
    private final SendNotice sendNotice;

    NoticeDispatch(ListDueNotices dueNotices, SendNotice sendNotice) {
        this.dueNotices = dueNotices;
        this.sendNotice = sendNotice;
    }

    @Scheduled(fixedDelayString = "${lbp.dispatch.pause:500ms}")
    void dispatch() {
        PlatformWork.run(() -> Sweep.through(dueNotices.due(Sweep.MOST_AT_ONCE), sendNotice::send));
    }
}
