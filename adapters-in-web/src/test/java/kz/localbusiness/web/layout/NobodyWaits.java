package kz.localbusiness.web.layout;

import java.util.List;
import kz.localbusiness.application.booking.ShowRequests;
import kz.localbusiness.application.booking.WatchBookings;
import kz.localbusiness.domain.business.Business;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// What the frame counts, for pages of which nothing else is known.
@Configuration
@Import({RequestCounter.class, NoNews.class})
public class NobodyWaits {

    @Bean
    ShowRequests showRequests() {
        return _ -> new ShowRequests.Requests(Business.DEFAULT_ZONE, List.of(), List.of());
    }

    @Bean
    WatchBookings watchBookings() {
        return (_, _) -> () -> {};
    }
}
