package kz.localbusiness.web.booking;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;

/// What came of an action; read out by screen readers, kept when the language changes.
final class Notice extends Div implements LocaleChangeObserver {

    private String key = "";

    Notice(String id) {
        setId(id);
        addClassName("notice");
        getElement().setAttribute("role", "status");
        getElement().setAttribute("aria-live", "polite");
    }

    void bad(String told) {
        show(Outcome.bad(told));
    }

    void show(Outcome outcome) {
        key = outcome.key();
        setClassName("good", outcome.good());
        setClassName("bad", !outcome.good());
        setText(getTranslation(key));
        scrollIntoView();
    }

    void clear() {
        key = "";
        setText("");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        setText(key.isEmpty() ? "" : getTranslation(key));
    }
}
