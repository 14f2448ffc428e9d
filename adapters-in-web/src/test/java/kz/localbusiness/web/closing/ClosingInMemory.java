package kz.localbusiness.web.closing;

import kz.localbusiness.application.Callers;
import kz.localbusiness.application.OpenSalon;
import kz.localbusiness.application.closing.CloseBusiness;
import kz.localbusiness.application.closing.KeepBusiness;
import kz.localbusiness.application.closing.ShowClosing;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.web.business.OwnBusiness;
import kz.localbusiness.web.text.Translations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// The real use cases over fakes.
@Configuration
@Import({Translations.class, OwnBusiness.class, ClosingPorts.class, ClosingSection.class})
class ClosingInMemory {

    final OpenSalon salon = new OpenSalon();

    ClosingInMemory() {
        salon.platform.callers.becomeOwnerOf(salon.business);
    }

    Business business() {
        return salon.call(() -> salon.platform.businesses.current()).orElseThrow();
    }

    @Bean
    Callers callers() {
        return salon.platform.callers;
    }

    @Bean
    ShowClosing showClosing() {
        return salon.platform.port(ShowClosing.class);
    }

    @Bean
    CloseBusiness closeBusiness() {
        return salon.platform.port(CloseBusiness.class);
    }

    @Bean
    KeepBusiness keepBusiness() {
        return salon.platform.port(KeepBusiness.class);
    }
}
