package kz.localbusiness.web.layout;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
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
    private final RequestCounter requests;
    private final Anchor name;
    private final AdminNavigation navigation;
    private final SuspensionBanner suspension = new SuspensionBanner();
    private final ClosingBanner closing = new ClosingBanner();
    private final BellButton bell;
    private Runnable endCounting = () -> {};

    public AdminLayout(
            Instance instance,
            ResolveSlug resolveSlug,
            ShowSetup showSetup,
            Callers callers,
            RequestCounter requests,
            BellRinger ringer,
            ObjectProvider<AuthenticationContext> signedIn,
            AnnouncementBoard board) {
        var name = new Anchor();
        var bell = new BellButton(ringer);
        super(new PageFooter(instance), name, bell, new LanguageSwitch());
        this.name = name;
        this.bell = bell;
        this.navigation = new AdminNavigation(() -> signedIn.getObject().logout());
        this.resolveSlug = resolveSlug;
        this.showSetup = showSetup;
        this.callers = callers;
        this.requests = requests;
        name.addClassName("business-name");
        addClassNames("admin", "of-business");
        addComponentAtIndex(1, navigation);
        addComponentAtIndex(2, suspension);
        addComponentAtIndex(3, closing);
        addComponentAtIndex(4, new AnnouncementBanner(board));
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
        name.setText(business.profile().name());
        name.setHref("/%s/admin".formatted(business.slug().value()));
        navigation.show(business, path, runsIt, ownsIt);
        suspension.show(business);
        closing.show(business, ownsIt);
        bell.ring(business, runsIt);
        endCounting.run();
        if (runsIt) {
            count(business);
        }
    }

    private void count(Business business) {
        navigation.count(requests.count(business.id()));
        endCounting = requests.keepCounting(business.id(), UI.getCurrent(), navigation::count);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        bell.rest();
        endCounting.run();
    }

    private Optional<Business> business(Slug slug) {
        return resolveSlug
                .resolve(slug)
                .flatMap(id -> showSetup.show(new ShowSetup.Query(id)))
                .map(ShowSetup.Setup::business);
    }
}
