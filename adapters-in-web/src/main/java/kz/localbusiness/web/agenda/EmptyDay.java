package kz.localbusiness.web.agenda;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import kz.localbusiness.application.Instance;
import kz.localbusiness.domain.business.Slug;

/// A day without visits: time to send the link around.
final class EmptyDay extends Div implements LocaleChangeObserver {

    private final Paragraph words = new Paragraph();
    private final Paragraph share = new Paragraph();

    EmptyDay(Slug slug, Instance instance) {
        setId("day-empty");
        addClassNames("card", "empty-day");
        share.addClassName("quiet");
        var link = new Anchor("/" + slug.value(), instance.publicPage(slug).toString());
        link.addClassName("public-link");
        add(words, share, link);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        words.setText(getTranslation("agenda.empty"));
        share.setText(getTranslation("agenda.empty-share"));
    }
}
