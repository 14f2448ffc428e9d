package kz.localbusiness.web.layout;

import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.Callers;
import kz.localbusiness.application.Instance;
import kz.localbusiness.application.business.ResolveSlug;
import kz.localbusiness.application.business.ShowSetup;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.business.Slug;
import org.springframework.beans.factory.ObjectProvider;

/// The frame of a business's own pages, all of them under `:slug/admin`. It shows nothing of the
/// business before the view has let the caller in.
@PermitAll
public final class AdminLayout extends Page implements AfterNavigationObserver {

    private final ResolveSlug resolveSlug;
    private final ShowSetup showSetup;
    private final Callers callers;
    private final AdminNavigation navigation;
    private final SuspensionBanner suspension = new SuspensionBanner();
    private final ClosingBanner closing = new ClosingBanner();

    public AdminLayout(
            Instance instance,
            ResolveSlug resolveSlug,
            ShowSetup showSetup,
            Callers callers,
            ObjectProvider<AuthenticationContext> signedIn,
            AnnouncementBoard board) {
        var navigation = new AdminNavigation(() -> signedIn.getObject().logout());
        super(new PageFooter(instance), navigation, new LanguageSwitch());
        this.navigation = navigation;
        this.resolveSlug = resolveSlug;
        this.showSetup = showSetup;
        this.callers = callers;
        addClassName("admin");
        addComponentAtIndex(1, suspension);
        addComponentAtIndex(2, closing);
        addComponentAtIndex(3, new AnnouncementBanner(board));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        event.getRouteParameters()
                .get("slug")
                .filter(Slug::isValid)
                .map(Slug::new)
                .flatMap(this::business)
                .ifPresent(business -> show(business, event.getLocation().getPath()));
    }

    private void show(Business business, String path) {
        var runsIt = Audience.MANAGEMENT.admits(callers.current(), business.id());
        var ownsIt = Audience.OWNERS.admits(callers.current(), business.id());
        navigation.show(business, path, runsIt, ownsIt);
        suspension.show(business);
        closing.show(business, ownsIt);
    }

    private Optional<Business> business(Slug slug) {
        return resolveSlug
                .resolve(slug)
                .flatMap(id -> showSetup.show(new ShowSetup.Query(id)))
                .map(ShowSetup.Setup::business);
    }
}
