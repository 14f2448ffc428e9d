package kz.localbusiness.web.error;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import kz.localbusiness.web.layout.MainLayout;

/// A bug or a broken world. People get a reference, the log gets the reason.
@AnonymousAllowed
@ParentLayout(MainLayout.class)
class UnexpectedErrorPage extends ErrorPage implements HasErrorParameter<Exception> {

    UnexpectedErrorPage() {
        super("error.unexpected.");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        refer(UnexpectedErrors.log(parameter.getCaughtException()));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
