package kz.localbusiness.web.home;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import kz.localbusiness.application.business.ResolveSlug;
import kz.localbusiness.application.directory.FindBusinesses;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.web.directory.DirectoryPanel;
import kz.localbusiness.web.layout.MainLayout;
import kz.localbusiness.web.layout.WithoutPush;
import kz.localbusiness.web.seo.Indexed;

/// Finds a business for its clients; below, what this is for an owner who comes by, and for a
/// newcomer who wants to try it.
@AnonymousAllowed
@StyleSheet("context://directory.css")
@Indexed(title = "seo.home-title", description = "seo.home-description")
@Route(value = "", layout = MainLayout.class)
@WithoutPush
class HomeView extends Div implements BeforeEnterObserver, LocaleChangeObserver, HasDynamicTitle {

    private static final Slug DEMO = new Slug("demo");

    private final ResolveSlug resolveSlug;
    private final DirectoryPanel directory;
    private final Div head = new Div();
    private final Div owners = new Div();
    private boolean signInFailed;

    HomeView(ResolveSlug resolveSlug, FindBusinesses findBusinesses, Clock clock) {
        this.resolveSlug = resolveSlug;
        this.directory = new DirectoryPanel(findBusinesses, clock);
        addClassNames("stack", "home");
        head.addClassName("stack");
        owners.addClassNames("card", "home-owners");
        add(head, directory, owners);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        signInFailed =
                parameters.getSingleParameter("sign-in").filter("failed"::equals).isPresent();
        directory.show(parameters);
        show();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        show();
    }

    private void show() {
        head.removeAll();
        head.add(new H1(getTranslation("directory.title")));
        if (signInFailed) {
            head.add(apology());
        }
        head.add(lead("directory.lead"));
        owners.removeAll();
        owners.add(new H2(getTranslation("home.title")), lead("home.lead"), doors(), promises());
    }

    private Paragraph lead(String key) {
        var lead = new Paragraph(getTranslation(key));
        lead.addClassName("lead");
        return lead;
    }

    private Paragraph apology() {
        var apology = new Paragraph(getTranslation("home.sign-in-failed"));
        apology.setId("sign-in-failed");
        apology.addClassNames("notice", "bad");
        apology.getElement().setAttribute("role", "alert");
        return apology;
    }

    private Div doors() {
        var register = new Anchor("/register", getTranslation("home.register"));
        register.setId("register");
        register.addClassNames("link-button", "primary");
        var doors = new Div(register);
        doors.addClassName("row");
        resolveSlug.resolve(DEMO).ifPresent(_ -> doors.add(demo()));
        return doors;
    }

    private Anchor demo() {
        var demo = new Anchor("/" + DEMO.value(), getTranslation("home.demo"));
        demo.setId("demo");
        demo.addClassName("link-button");
        return demo;
    }

    private UnorderedList promises() {
        var promises =
                new UnorderedList(
                        new ListItem(getTranslation("home.promise-booking")),
                        new ListItem(getTranslation("home.promise-owner")),
                        new ListItem(getTranslation("home.promise-languages")));
        promises.addClassName("promises");
        return promises;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("seo.home-title");
    }
}
