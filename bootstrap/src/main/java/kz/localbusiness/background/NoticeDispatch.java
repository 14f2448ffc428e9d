package kz.localbusiness.background;

import java.time.Duration;
import kz.localbusiness.application.job.PlatformJob;
import kz.localbusiness.application.notice.ListDueNotices;
import kz.localbusiness.application.notice.SendNotice;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Sends due messages; each is claimed first, so several nodes may do it side by side.
@Component
class NoticeDispatch {

    private final ListDueNotices dueNotices;
    private final SendNotice sendNotice;
    private final JobJournal journal;
    private final Duration pause;

    NoticeDispatch(
            ListDueNotices dueNotices,
            SendNotice sendNotice,
            JobJournal journal,
            @Value("${lbp.dispatch.pause:500ms}") Duration pause) {
        this.dueNotices = dueNotices;
        this.sendNotice = sendNotice;
        this.journal = journal;
        this.pause = pause;
    }

    @Scheduled(fixedDelayString = "${lbp.dispatch.pause:500ms}")
    void dispatch() {
        journal.watch(
                PlatformJob.NOTICE_DISPATCH,
                pause,
                () -> Sweep.through(dueNotices.due(Sweep.MOST_AT_ONCE), sendNotice::send));
    }
}
