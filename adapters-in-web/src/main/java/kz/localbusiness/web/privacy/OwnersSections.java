package kz.localbusiness.web.privacy;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import kz.localbusiness.application.Audience;
import kz.localbusiness.web.business.OwnBusiness;
import kz.localbusiness.web.closing.ClosingSection;
import kz.localbusiness.web.export.BusinessExportSection;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/// What owners, and nobody else, find on the data page: the business as a whole.
@Configuration(proxyBeanMethods = false)
class OwnersSections {

    @Bean
    @Order(200)
    DataSection businessExport(
            OwnBusiness ownBusiness, ObjectProvider<BusinessExportSection> sections) {
        return ofOwners(ownBusiness, sections);
    }

    @Bean
    @Order(300)
    DataSection closing(OwnBusiness ownBusiness, ObjectProvider<ClosingSection> sections) {
        return ofOwners(ownBusiness, sections);
    }

    private static DataSection ofOwners(
            OwnBusiness ownBusiness, ObjectProvider<? extends Component> sections) {
        return _ ->
                ownBusiness.admits(Audience.OWNERS)
                        ? Optional.of(sections.getObject())
                        : Optional.empty();
    }
}
