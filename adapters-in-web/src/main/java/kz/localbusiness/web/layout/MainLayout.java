package kz.localbusiness.web.layout;

import com.vaadin.flow.server.auth.AnonymousAllowed;
import kz.localbusiness.application.Instance;

/// The frame of every page that needs no sign-in.
@AnonymousAllowed
public final class MainLayout extends Page {

    public MainLayout(Instance instance) {
        super(new PageFooter(instance), new Brand(), new LanguageSwitch());
    }
}
