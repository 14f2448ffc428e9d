package kz.localbusiness.web.error;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import kz.localbusiness.web.layout.MainLayout;

/// Somebody is signed in, but may not go here.
@AnonymousAllowed
@ParentLayout(MainLayout.class)
class AccessDeniedPage extends ErrorPage implements HasErrorParameter<AccessDeniedException> {

    AccessDeniedPage() {
        super("error.denied.");
    }

    @Override
    public int setErrorParameter(
            BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
