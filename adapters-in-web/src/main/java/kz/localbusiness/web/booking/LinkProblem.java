package kz.localbusiness.web.booking;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;

/// Why a manage link shows no appointment, and what to do.
final class LinkProblem extends Div implements LocaleChangeObserver {

    private final String key;

    /// @param key the beginning of a family: `title` and `text` follow
    LinkProblem(String key) {
        this.key = key;
        setId("link-problem");
        addClassNames("card", "error-page");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        removeAll();
        add(new H1(getTranslation(key + "title")), new Paragraph(getTranslation(key + "text")));
    }
}
