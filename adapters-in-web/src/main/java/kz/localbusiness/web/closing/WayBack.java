package kz.localbusiness.web.closing;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import kz.localbusiness.application.closing.ShowClosing.Shown;
import kz.localbusiness.domain.business.Closing;
import kz.localbusiness.web.text.Wording;

/// When the business is deleted, and one press that keeps it.
final class WayBack extends Div implements LocaleChangeObserver {

    private final Shown shown;
    private final Closing closing;
    private final Paragraph when = new Paragraph();
    private final Paragraph visits = new Paragraph();
    final Button keep;

    WayBack(Shown shown, Closing closing, Runnable kept) {
        this.shown = shown;
        this.closing = closing;
        keep = new Button("", _ -> kept.run());
        keep.setId("closing-keep");
        keep.setDisableOnClick(true);
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        keep.setVisible(!closing.begun());
        when.addClassName("strong");
        visits.setVisible(shown.visitsAhead() > 0);
        addClassName("stack");
        add(when, visits, new Div(keep));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        var end = Wording.in(event.getLocale()).dateTime(closing.end(), shown.business().zone());
        when.setText(getTranslation("closing.ends", end));
        visits.setText(getTranslation("closing.still-ahead", shown.visitsAhead()));
        keep.setText(getTranslation("closing.keep"));
    }
}
