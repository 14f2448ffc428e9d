package kz.localbusiness.web.layout;

import java.util.List;
import kz.localbusiness.application.notice.ReadBell;
import kz.localbusiness.application.notice.ShowBell;
import kz.localbusiness.application.notice.ShowUnread;
import kz.localbusiness.domain.business.Business;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// What stands under bells, for pages of which nothing else is known.
@Configuration
@Import(BellRinger.class)
public class NoNews {

    @Bean
    ShowUnread showUnread() {
        return _ -> 0;
    }

    @Bean
    ShowBell showBell() {
        return _ -> new ShowBell.Bell(Business.DEFAULT_ZONE, List.of(), List.of());
    }

    @Bean
    ReadBell readBell() {
        return _ -> {};
    }
}
