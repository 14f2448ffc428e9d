package kz.localbusiness.web.export;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import kz.localbusiness.application.Audience;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.web.business.OwnBusiness;
import kz.localbusiness.web.privacy.DataSection;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;

/// Owners only.
@org.springframework.stereotype.Component
@Order(200)
record BusinessExportPart(ObjectProvider<BusinessExportSection> sections, OwnBusiness ownBusiness)
        implements DataSection {

    @Override
    public Optional<Component> of(Business business) {
        return ownBusiness.admits(Audience.OWNERS)
                ? Optional.of(sections.getObject())
                : Optional.empty();
    }
}
