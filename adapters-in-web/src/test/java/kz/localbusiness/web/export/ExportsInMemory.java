package kz.localbusiness.web.export;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.Callers;
import kz.localbusiness.application.Role;
import kz.localbusiness.application.business.ShowSetup;
import kz.localbusiness.application.export.OpenExport;
import kz.localbusiness.application.export.RequestExport;
import kz.localbusiness.application.export.ShowExports;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.business.Profile;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.export.Export;
import kz.localbusiness.domain.export.ExportDecision;
import kz.localbusiness.domain.export.ExportId;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.web.business.OwnBusiness;
import kz.localbusiness.web.layout.Heartbeat;
import kz.localbusiness.web.text.Translations;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// The ports of exports over plain fields.
@Configuration
@Import({
    Translations.class,
    OwnBusiness.class,
    Heartbeat.class,
    ExportPorts.class,
    BusinessExportSection.class
})
class ExportsInMemory {

    static final BusinessId ID = new BusinessId(new UUID(7, 7));
    static final Instant NOW = Instant.parse("2026-03-02T04:00:00Z");

    final List<Export> exports = new ArrayList<>();
    @Nullable ExportDecision answer;

    Export asked() {
        return Export.requested(new ExportId(new UUID(1, exports.size() + 1)), ID, NOW);
    }

    @Bean
    ExportsInMemory world() {
        return this;
    }

    @Bean
    Callers callers() {
        return () -> new Caller.Member(ID, "somebody", Set.of(Role.OWNER));
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    ShowSetup showSetup() {
        var profile = Profile.named("Салон", new EmailAddress("owner@example.kz"));
        var business = Business.registered(ID, new Slug("salon"), profile, NOW);
        return _ -> Optional.of(new ShowSetup.Setup(business, List.of(), List.of(), List.of()));
    }

    @Bean
    RequestExport requestExport() {
        return _ -> {
            if (answer != null) {
                return answer;
            }
            exports.addFirst(asked());
            return new ExportDecision.Requested(exports.getFirst());
        };
    }

    @Bean
    ShowExports showExports() {
        return _ -> List.copyOf(exports);
    }

    @Bean
    OpenExport openExport() {
        return _ -> Optional.empty();
    }
}
