package kz.localbusiness.background;

import java.time.Duration;
import kz.localbusiness.application.business.ListDueRegistrations;
import kz.localbusiness.application.business.TendRegistration;
import kz.localbusiness.application.job.PlatformJob;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Tells those who wait that they can go on, and forgets what was given up.
@Component
class RegistrationCare {

    private static final int MOST_AT_ONCE = 50;

    private final SweepJob<TendRegistration.Due> job;
    private final Sweeper sweeper;

    RegistrationCare(
            ListDueRegistrations due,
            TendRegistration tend,
            Sweeper sweeper,
            @Value("${lbp.registrations.pause:15s}") Duration pause) {
        this.sweeper = sweeper;
        this.job =
                new SweepJob<>(
                        PlatformJob.REGISTRATION_CARE,
                        pause,
                        () -> due.due(MOST_AT_ONCE),
                        tend::tend);
    }

    @Scheduled(fixedDelayString = "${lbp.registrations.pause:15s}")
    void care() {
        sweeper.start(job);
    }
}
