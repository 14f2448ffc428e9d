package kz.localbusiness.web.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;

/// A part of a long form, with a heading and a hint.
public final class FormCard extends Div implements LocaleChangeObserver {

    private final String key;
    private final String hintKey;
    private final H2 title = new H2();
    private final Paragraph hint = new Paragraph();

    /// @param key of the heading
    public FormCard(String key, String hintKey, Component... content) {
        this.key = key;
        this.hintKey = hintKey;
        addClassName("card");
        hint.addClassName("quiet");
        add(title, hint);
        add(content);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        title.setText(getTranslation(key));
        hint.setText(getTranslation(hintKey));
    }
}
