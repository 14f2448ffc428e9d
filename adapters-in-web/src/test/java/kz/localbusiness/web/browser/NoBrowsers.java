package kz.localbusiness.web.browser;

import java.util.Optional;
import kz.localbusiness.application.notice.ShowPush;
import kz.localbusiness.application.notice.TurnOffPush;
import kz.localbusiness.application.notice.TurnOnPush;
import kz.localbusiness.domain.notice.PushDecision;
import org.springframework.context.annotation.Bean;

/// An installation that tells browsers nothing.
public final class NoBrowsers {

    @Bean
    ShowPush showPush() {
        return _ -> Optional.empty();
    }

    @Bean
    TurnOnPush turnOnPush() {
        return _ -> new PushDecision.NoSuchAppointment();
    }

    @Bean
    TurnOffPush turnOffPush() {
        return _ -> new PushDecision.NoSuchAppointment();
    }
}
