package kz.localbusiness.web.layout;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.LinkedHashMap;
import java.util.Map;

/// Where the operator goes.
final class PlatformNavigation extends Div implements LocaleChangeObserver {

    private final Span name = new Span();
    private final Nav nav = new Nav();
    private final Map<String, Anchor> pages = new LinkedHashMap<>();
    private final NativeButton signOut;

    /// @param signOut of this platform and of the operator's realm
    PlatformNavigation(Runnable signOut) {
        addClassName("admin-navigation");
        name.addClassName("business-name");
        pages.put("platform", new Anchor("/platform"));
        pages.put("platform/announcements", new Anchor("/platform/announcements"));
        pages.put("platform/jobs", new Anchor("/platform/jobs"));
        pages.values().forEach(nav::add);
        this.signOut = new NativeButton("", _ -> signOut.run());
        this.signOut.setId("sign-out");
        nav.add(this.signOut);
        add(name, nav);
    }

    void show(String path) {
        pages.forEach((target, anchor) ->
                anchor.getElement()
                        .setAttribute("aria-current", target.equals(path) ? "page" : "false"));
    }

    private void name(String target, String text) {
        var anchor = pages.get(target);
        if (anchor != null) {
            anchor.setText(text);
        }
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        nav.setAriaLabel(getTranslation("layout.navigation"));
        name.setText(getTranslation("platform.title"));
        name("platform", getTranslation("platform.tenants"));
        name("platform/announcements", getTranslation("platform.announcements"));
        name("platform/jobs", getTranslation("jobs.title"));
        signOut.setText(getTranslation("layout.sign-out"));
    }
}
