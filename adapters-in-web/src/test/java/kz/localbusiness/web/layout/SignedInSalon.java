package kz.localbusiness.web.layout;

import java.time.Clock;
import java.util.Optional;
import kz.localbusiness.application.Callers;
import kz.localbusiness.application.Instance;
import kz.localbusiness.application.OpenSalon;
import kz.localbusiness.application.business.ResolveSlug;
import kz.localbusiness.application.business.ShowSetup;
import kz.localbusiness.application.platform.ShowAnnouncements;
import kz.localbusiness.web.business.OwnBusiness;
import kz.localbusiness.web.text.Translations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// A salon of fakes whose owner has signed in, and the frame around the pages of its admin.
@Configuration
@Import({AnnouncementBoard.class, NobodyWaits.class, Translations.class, OwnBusiness.class})
public class SignedInSalon {

    @Bean
    OpenSalon salon() {
        var salon = new OpenSalon();
        salon.platform.callers.becomeOwnerOf(salon.business);
        return salon;
    }

    @Bean
    Callers callers(OpenSalon salon) {
        return salon.platform.callers;
    }

    @Bean
    Clock clock(OpenSalon salon) {
        return salon.platform.clock;
    }

    @Bean
    Instance instance(OpenSalon salon) {
        return salon.platform.instance;
    }

    @Bean
    ResolveSlug resolveSlug(OpenSalon salon) {
        return _ -> Optional.of(salon.business);
    }

    @Bean
    ShowSetup showSetup(OpenSalon salon) {
        return salon.platform.port(ShowSetup.class);
    }

    @Bean
    ShowAnnouncements showAnnouncements(OpenSalon salon) {
        return salon.platform.port(ShowAnnouncements.class);
    }
}
