package kz.localbusiness.background;

import java.time.Duration;
import kz.localbusiness.application.job.PlatformJob;
import kz.localbusiness.application.notice.ListDueReminders;
import kz.localbusiness.application.notice.Remind;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Has clients reminded of their visits when it is time.
@Component
class VisitReminders {

    private final SweepJob<Remind.Command> job;
    private final Sweeper sweeper;

    VisitReminders(
            ListDueReminders due,
            Remind remind,
            Sweeper sweeper,
            @Value("${lbp.reminders.pause:10s}") Duration pause) {
        this.sweeper = sweeper;
        this.job =
                new SweepJob<>(
                        PlatformJob.VISIT_REMINDERS,
                        pause,
                        () -> due.due(Sweep.MOST_AT_ONCE),
                        remind::remind);
    }

    @Scheduled(fixedDelayString = "${lbp.reminders.pause:10s}")
    void remind() {
        sweeper.start(job);
    }
}
