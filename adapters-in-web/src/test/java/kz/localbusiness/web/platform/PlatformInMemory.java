package kz.localbusiness.web.platform;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.application.Ids;
import kz.localbusiness.application.InMemoryPlatform;
import kz.localbusiness.application.Instance;
import kz.localbusiness.application.closing.ListTombstones;
import kz.localbusiness.application.job.ShowJobs;
import kz.localbusiness.application.platform.ListAnnouncements;
import kz.localbusiness.application.platform.ListTenants;
import kz.localbusiness.application.platform.PublishAnnouncement;
import kz.localbusiness.application.platform.ResumeBusiness;
import kz.localbusiness.application.platform.SuspendBusiness;
import kz.localbusiness.application.platform.WithdrawAnnouncement;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.business.Profile;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.web.layout.Heartbeat;
import kz.localbusiness.web.text.Translations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// The operator's pages on the real use cases over fakes.
@Configuration
@Import({Translations.class, Standing.class, Heartbeat.class})
class PlatformInMemory {

    final InMemoryPlatform platform = new InMemoryPlatform();

    PlatformInMemory() {
        platform.callers.become(new Caller.Operator("operator"));
    }

    void register(BusinessId id, String slug, String name) {
        var profile = Profile.named(name, new EmailAddress("owner@example.kz"));
        var at = platform.clock.instant();
        CurrentBusiness.<Boolean>as(
                id,
                () -> {
                    platform.businesses.save(Business.registered(id, new Slug(slug), profile, at));
                    return true;
                });
    }

    @Bean
    PlatformInMemory world() {
        return this;
    }

    @Bean
    Instance instance() {
        return new Instance(URI.create("http://localhost:8080"), List.of());
    }

    @Bean
    ListTenants listTenants() {
        return platform.port(ListTenants.class);
    }

    @Bean
    ListTombstones listTombstones() {
        return platform.port(ListTombstones.class);
    }

    @Bean
    ShowJobs showJobs() {
        return platform.port(ShowJobs.class);
    }

    @Bean
    Clock clock() {
        return platform.clock;
    }

    @Bean
    Ids ids() {
        return platform.ids;
    }

    @Bean
    ListAnnouncements listAnnouncements() {
        return platform.port(ListAnnouncements.class);
    }

    @Bean
    PublishAnnouncement publishAnnouncement() {
        return platform.port(PublishAnnouncement.class);
    }

    @Bean
    WithdrawAnnouncement withdrawAnnouncement() {
        return platform.port(WithdrawAnnouncement.class);
    }

    @Bean
    SuspendBusiness suspendBusiness() {
        return platform.port(SuspendBusiness.class);
    }

    @Bean
    ResumeBusiness resumeBusiness() {
        return platform.port(ResumeBusiness.class);
    }
}
