package kz.localbusiness.background;

import kz.localbusiness.application.business.TendRegistrations;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Tells those who wait that they can go on; several nodes may do it side by side.
@Component
class RegistrationCare {

    private static final Logger log = LoggerFactory.getLogger(RegistrationCare.class);

    private final TendRegistrations tend;

    RegistrationCare(TendRegistrations tend) {
        this.tend = tend;
    }

    @Scheduled(fixedDelayString = "${lbp.registrations.pause:15s}")
    void care() {
        try {
            PlatformWork.run(tend::tend);
        } catch (RuntimeException e) {
            log.warn("registrations were not looked after; they are soon again", e);
        }
    }
}
