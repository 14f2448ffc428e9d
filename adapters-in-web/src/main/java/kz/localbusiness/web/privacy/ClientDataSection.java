package kz.localbusiness.web.privacy;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.util.Optional;
import kz.localbusiness.application.booking.ExportClient;
import kz.localbusiness.application.privacy.EraseClient;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.web.api.ClientArchive;
import org.springframework.core.annotation.Order;

/// One client: what is kept, to take along or to erase.
@org.springframework.stereotype.Component
@Order(100)
record ClientDataSection(
        ExportClient exportClient, EraseClient eraseClient, ClientArchive archive, Clock clock)
        implements DataSection {

    @Override
    public Optional<Component> of(Business business) {
        return Optional.of(new ClientDataPanel(business, this));
    }
}
