package kz.localbusiness.web.layout;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.shared.communication.PushMode;
import org.springframework.stereotype.Component;

/// Opens the connection for pushing with the first view that needs it. A network that refuses web
/// sockets is given up on after seconds, not after Vaadin's minute, and asked by long polling.
///
/// @see "features/decisions/033-a-phone-on-mobile-data.md"
@Component
final class PushWhereNeeded implements VaadinServiceInitListener {

    /// After each of them five seconds pass.
    private static final String RETRIES = "2";

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.getSource().addUIInitListener(opened -> prepare(opened.getUI()));
    }

    private void prepare(UI ui) {
        ui.getPushConfiguration().setParameter("maxWebsocketErrorRetries", RETRIES);
        ui.addBeforeEnterListener(this::adjust);
    }

    private void adjust(BeforeEnterEvent event) {
        var isQuiet = event.getNavigationTarget().isAnnotationPresent(WithoutPush.class);
        var wanted = isQuiet ? PushMode.DISABLED : PushMode.AUTOMATIC;
        var push = event.getUI().getPushConfiguration();
        if (push.getPushMode() != wanted) {
            push.setPushMode(wanted);
        }
    }
}
