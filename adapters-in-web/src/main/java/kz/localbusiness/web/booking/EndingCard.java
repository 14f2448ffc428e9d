package kz.localbusiness.web.booking;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;

/// Stands in for the page of a business that ends; whoever has a visit there reads what becomes of
/// it.
final class EndingCard extends Div implements LocaleChangeObserver {

    private final H1 heading = new H1();
    private final Paragraph text = new Paragraph();

    EndingCard() {
        setId("ending");
        addClassNames("card", "error-page");
        add(heading, text);
    }

    String title() {
        return getTranslation("closing.page-title");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        heading.setText(title());
        text.setText(getTranslation("closing.page-text"));
    }
}
