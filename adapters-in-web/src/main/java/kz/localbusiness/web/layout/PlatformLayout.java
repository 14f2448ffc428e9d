package kz.localbusiness.web.layout;

import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import kz.localbusiness.application.Instance;
import org.springframework.beans.factory.ObjectProvider;

/// The frame of the operator's pages, all of them under `platform`; who may see them is asked where
/// paths and navigation are guarded.
@PermitAll
public final class PlatformLayout extends Page implements AfterNavigationObserver {

    private final PlatformNavigation navigation;

    public PlatformLayout(Instance instance, ObjectProvider<AuthenticationContext> signedIn) {
        var navigation = new PlatformNavigation(() -> signedIn.getObject().logout());
        super(new PageFooter(instance), navigation, new LanguageSwitch());
        this.navigation = navigation;
        addClassName("admin");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        navigation.show(event.getLocation().getPath());
    }
}
