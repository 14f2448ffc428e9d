package kz.localbusiness.web.security;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Whoever books in another site's frame leaves it for every other page: the browser loads that one
/// anew, and its policy keeps it out of the frame.
@Component
final class FramedNavigation implements VaadinServiceInitListener {

    /// What the client tells with its first call of the page's address.
    private static final String ADDRESS = "location";

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.getSource().addUIInitListener(FramedNavigation::guard);
    }

    private static void guard(UIInitEvent opened) {
        var began = VaadinService.getCurrentRequest().getParameter(ADDRESS);
        if (Framed.isPath(Optional.ofNullable(began).orElse(""))) {
            opened.getUI().addBeforeEnterListener(FramedNavigation::leave);
        }
    }

    private static void leave(BeforeEnterEvent event) {
        var location = event.getLocation();
        if (!Framed.isPath(location.getPath())) {
            event.forwardToUrl("/" + location.getPathWithQueryParameters());
        }
    }
}
