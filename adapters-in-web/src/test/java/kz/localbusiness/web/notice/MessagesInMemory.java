package kz.localbusiness.web.notice;

import java.time.Clock;
import java.util.Optional;
import kz.localbusiness.application.Callers;
import kz.localbusiness.application.Ids;
import kz.localbusiness.application.Instance;
import kz.localbusiness.application.OpenSalon;
import kz.localbusiness.application.booking.ShowRequests;
import kz.localbusiness.application.booking.WatchBookings;
import kz.localbusiness.application.business.ResolveSlug;
import kz.localbusiness.application.business.ShowSetup;
import kz.localbusiness.application.notice.ListNotices;
import kz.localbusiness.application.notice.ReadBell;
import kz.localbusiness.application.notice.ResendNotice;
import kz.localbusiness.application.notice.ShowBell;
import kz.localbusiness.application.notice.ShowUnread;
import kz.localbusiness.application.platform.ShowAnnouncements;
import kz.localbusiness.web.business.OwnBusiness;
import kz.localbusiness.web.layout.AnnouncementBoard;
import kz.localbusiness.web.layout.BellRinger;
import kz.localbusiness.web.layout.RequestCounter;
import kz.localbusiness.web.text.Translations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// A salon with its bell and its log of messages, over fakes.
@Configuration
@Import({
    AnnouncementBoard.class,
    BellRinger.class,
    OwnBusiness.class,
    RequestCounter.class,
    Translations.class
})
class MessagesInMemory {

    @Bean
    OpenSalon salon() {
        return new OpenSalon();
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

    @Bean
    ShowRequests showRequests(OpenSalon salon) {
        return salon.platform.port(ShowRequests.class);
    }

    @Bean
    WatchBookings watchBookings(OpenSalon salon) {
        return salon.platform.port(WatchBookings.class);
    }

    @Bean
    ShowUnread showUnread(OpenSalon salon) {
        return salon.platform.port(ShowUnread.class);
    }

    @Bean
    ShowBell showBell(OpenSalon salon) {
        return salon.platform.port(ShowBell.class);
    }

    @Bean
    ReadBell readBell(OpenSalon salon) {
        return salon.platform.port(ReadBell.class);
    }

    @Bean
    MessagePorts messagePorts(OpenSalon salon, ShowSetup setup) {
        Ids ids = salon.platform.ids;
        return new MessagePorts(
                setup,
                salon.platform.port(ListNotices.class),
                salon.platform.port(ResendNotice.class),
                ids);
    }
}
