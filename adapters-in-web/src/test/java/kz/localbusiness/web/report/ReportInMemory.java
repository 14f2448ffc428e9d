package kz.localbusiness.web.report;

import kz.localbusiness.application.OpenSalon;
import kz.localbusiness.application.business.ShowSetup;
import kz.localbusiness.application.payment.ListReceipts;
import kz.localbusiness.application.payment.NoteGivenBack;
import kz.localbusiness.application.payment.ShowReceipts;
import kz.localbusiness.application.payment.ShowReconciliations;
import kz.localbusiness.application.payment.ShowReport;
import kz.localbusiness.web.layout.SignedInSalon;
import kz.localbusiness.web.text.Translations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// A salon whose owner looks at its money.
@Configuration
@Import(SignedInSalon.class)
class ReportInMemory {

    @Bean
    ReportPorts reportPorts(OpenSalon salon, Translations translations) {
        var platform = salon.platform;
        return new ReportPorts(
                platform.port(ShowSetup.class),
                platform.port(ShowReport.class),
                platform.port(ListReceipts.class),
                platform.port(ShowReceipts.class),
                platform.port(ShowReconciliations.class),
                platform.port(NoteGivenBack.class),
                translations,
                platform.ids,
                platform.clock);
    }
}
