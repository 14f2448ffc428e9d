package kz.localbusiness.web.booking;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;

/// One step of a page that progresses: a heading and what to do there.
class Step extends Section implements LocaleChangeObserver {

    private final H2 heading = new H2();
    private final String key;

    Step(String key, Component... content) {
        this.key = key;
        addClassName("card");
        add(heading);
        add(content);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        heading.setText(getTranslation(key));
        setAriaLabel(getTranslation(key));
    }
}
