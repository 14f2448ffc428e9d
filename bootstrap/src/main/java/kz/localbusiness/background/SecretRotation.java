package kz.localbusiness.background;

import kz.localbusiness.application.secret.ListOutdatedSecrets;
import kz.localbusiness.application.secret.ResealSecret;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Seals with the newest key what an older one still keeps; it may stop and start at any secret.
@Component
class SecretRotation {

    private final ListOutdatedSecrets outdated;
    private final ResealSecret reseal;

    SecretRotation(ListOutdatedSecrets outdated, ResealSecret reseal) {
        this.outdated = outdated;
        this.reseal = reseal;
    }

    @Scheduled(fixedDelayString = "${lbp.secrets.pause:1m}")
    void reseal() {
        PlatformWork.run(
                () -> Sweep.through(outdated.outdated(Sweep.MOST_AT_ONCE), reseal::reseal));
    }
}
