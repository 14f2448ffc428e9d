package kz.localbusiness.web.form;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;

/// A message that stays on the page until it is no longer true.
public final class Notice extends Paragraph implements LocaleChangeObserver {

    private String key = "";

    public Notice() {
        addClassName("notice");
        getElement().setAttribute("role", "alert");
        clear();
    }

    public void warn(String complaint) {
        key = complaint;
        setText(getTranslation(key));
        setVisible(true);
    }

    public void clear() {
        key = "";
        setVisible(false);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        if (!key.isEmpty()) {
            setText(getTranslation(key));
        }
    }
}
