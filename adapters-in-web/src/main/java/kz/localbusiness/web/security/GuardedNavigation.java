package kz.localbusiness.web.security;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/// Puts the guard into every page that is opened.
@Component
final class GuardedNavigation implements VaadinServiceInitListener {

    private final AdminNavigationGuard guard;
    private final FormerAddressGuard formerAddresses;

    GuardedNavigation(AdminNavigationGuard guard, FormerAddressGuard formerAddresses) {
        this.guard = guard;
        this.formerAddresses = formerAddresses;
    }

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.getSource()
                .addUIInitListener(opened -> {
                    opened.getUI().addBeforeEnterListener(formerAddresses);
                    opened.getUI().addBeforeEnterListener(guard);
                });
    }
}
