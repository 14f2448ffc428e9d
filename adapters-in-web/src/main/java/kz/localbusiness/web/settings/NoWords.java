package kz.localbusiness.web.settings;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;

/// Says that the platform offers no channel by which words could be chosen.
final class NoWords extends Div implements LocaleChangeObserver {

    private final Paragraph told = new Paragraph();

    NoWords() {
        addClassName("card");
        add(told);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        told.setText(getTranslation("setting.words-none"));
    }
}
