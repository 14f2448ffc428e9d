package kz.localbusiness.web.error;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import kz.localbusiness.application.StaleState;
import kz.localbusiness.web.layout.MainLayout;

/// Too many at once wanted the same thing; it may work in a moment.
@AnonymousAllowed
@ParentLayout(MainLayout.class)
class BusyPage extends ErrorPage implements HasErrorParameter<StaleState> {

    BusyPage() {
        super("error.busy.");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<StaleState> parameter) {
        return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
    }
}
