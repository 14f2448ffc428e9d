package kz.localbusiness.web.agenda;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.Instant;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.AppointmentState.Ahead;
import kz.localbusiness.domain.booking.AppointmentState.Expected;

/// How the business gets in touch with a client about a visit that is still ahead.
final class ContactButtons extends Div implements LocaleChangeObserver {

    final Button remind;
    final Button newLink;

    ContactButtons(Appointment visit, AppointmentActions actions, Instant now) {
        remind = new Button("", _ -> actions.remind(visit));
        remind.addClassName("remind");
        remind.addThemeVariants(ButtonVariant.TERTIARY);
        remind.setVisible(visit.state() instanceof Expected && !visit.hasBegun(now));
        newLink = new Button("", _ -> actions.askNewLink(visit));
        newLink.addClassName("new-link");
        newLink.addThemeVariants(ButtonVariant.TERTIARY);
        addClassName("row");
        add(remind, newLink);
        setVisible(actions.runsTheDay() && visit.state() instanceof Ahead);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        remind.setText(getTranslation("agenda.remind"));
        newLink.setText(getTranslation("agenda.new-link"));
    }
}
