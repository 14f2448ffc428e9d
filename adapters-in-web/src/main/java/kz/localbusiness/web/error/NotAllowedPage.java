package kz.localbusiness.web.error;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import kz.localbusiness.application.NotAllowed;
import kz.localbusiness.web.layout.MainLayout;

/// What belongs to others does not exist for a stranger.
@AnonymousAllowed
@ParentLayout(MainLayout.class)
class NotAllowedPage extends ErrorPage implements HasErrorParameter<NotAllowed> {

    NotAllowedPage() {
        super("error.not-found.");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotAllowed> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
