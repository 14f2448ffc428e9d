package kz.localbusiness.web.error;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;

/// Says what is wrong and what to do, and nothing that only programmers understand.
abstract class ErrorPage extends Div implements LocaleChangeObserver, HasDynamicTitle {

    private final String key;
    private String reference = "";

    /// @param key the beginning of a family: `title` and `text` follow
    ErrorPage(String key) {
        this.key = key;
        addClassNames("card", "error-page");
    }

    /// @param reference under which the log tells more, `{0}` in the text
    final void refer(String reference) {
        this.reference = reference;
    }

    @Override
    public final void localeChange(LocaleChangeEvent event) {
        removeAll();
        var home = new Anchor("/", getTranslation("error.home"));
        home.addClassName("link-button");
        var text = new Paragraph(getTranslation(key + "text", reference));
        add(new H1(getPageTitle()), text, home);
    }

    @Override
    public final String getPageTitle() {
        return getTranslation(key + "title");
    }
}
