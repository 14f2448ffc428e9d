package kz.localbusiness.background;

import java.time.Duration;
import kz.localbusiness.application.job.PlatformJob;
import kz.localbusiness.application.secret.ListOutdatedSecrets;
import kz.localbusiness.application.secret.ResealSecret;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Seals with the newest key what an older one still keeps; it may stop and start at any secret.
@Component
class SecretRotation {

    private final SweepJob<ResealSecret.Command> job;
    private final Sweeper sweeper;

    SecretRotation(
            ListOutdatedSecrets outdated,
            ResealSecret reseal,
            Sweeper sweeper,
            @Value("${lbp.secrets.pause:1m}") Duration pause) {
        this.sweeper = sweeper;
        this.job =
                new SweepJob<>(
                        PlatformJob.SECRET_ROTATION,
                        pause,
                        () -> outdated.outdated(Sweep.MOST_AT_ONCE),
                        reseal::reseal);
    }

    @Scheduled(fixedDelayString = "${lbp.secrets.pause:1m}")
    void reseal() {
        sweeper.start(job);
    }
}
