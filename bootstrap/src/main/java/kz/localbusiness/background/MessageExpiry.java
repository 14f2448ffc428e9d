package kz.localbusiness.background;

import java.time.Duration;
import kz.localbusiness.application.job.PlatformJob;
import kz.localbusiness.application.notice.ForgetMessages;
import kz.localbusiness.application.notice.ListOldMessages;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Removes messages that were kept long enough.
@Component
class MessageExpiry {

    private final SweepJob<ForgetMessages.Command> job;
    private final Sweeper sweeper;

    MessageExpiry(
            ListOldMessages old,
            ForgetMessages forget,
            Sweeper sweeper,
            @Value("${lbp.message-expiry.pause:10m}") Duration pause) {
        this.sweeper = sweeper;
        this.job = new SweepJob<>(PlatformJob.MESSAGE_EXPIRY, pause, old::old, forget::forget);
    }

    @Scheduled(fixedDelayString = "${lbp.message-expiry.pause:10m}")
    void forget() {
        sweeper.start(job);
    }
}
