package kz.localbusiness.web.layout;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.shared.communication.PushMode;
import org.springframework.stereotype.Component;

/// Opens the connection for pushing with the first view that needs it.
///
/// @see "features/decisions/033-a-phone-on-mobile-data.md"
@Component
final class PushWhereNeeded implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.getSource()
                .addUIInitListener(opened -> opened.getUI().addBeforeEnterListener(this::adjust));
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
