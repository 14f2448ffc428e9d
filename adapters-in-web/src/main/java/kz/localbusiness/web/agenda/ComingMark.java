package kz.localbusiness.web.agenda;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import kz.localbusiness.domain.booking.Appointment;

/// Beside the state of a visit whose client has said that they come.
final class ComingMark extends Span implements LocaleChangeObserver {

    ComingMark(Appointment visit) {
        addClassNames("badge", "coming");
        setVisible(visit.isPromised());
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        setText(getTranslation("agenda.will-come"));
    }
}
