package kz.localbusiness.web.error;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import kz.localbusiness.application.NotAllowed;
import kz.localbusiness.application.StaleState;

/// Fails in the way that its address names.
@AnonymousAllowed
@Route("fails/:how")
class FailingView extends Div implements BeforeEnterObserver {

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        throw switch (event.getRouteParameters().get("how").orElse("")) {
            case "busy" -> new StaleState("a day");
            case "foreign" -> new NotAllowed("secret detail");
            default -> new IllegalStateException("secret detail");
        };
    }
}
