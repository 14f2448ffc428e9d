package kz.localbusiness.web.agenda;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import kz.localbusiness.domain.booking.Appointment;

/// Asks once more, because the link that the client has stops working.
final class NewLinkDialog extends ConfirmDialog implements LocaleChangeObserver {

    private final Appointment appointment;
    private final Runnable renewal;
    final Button renew = new Button("", _ -> renew());
    private final Button keep = new Button("", _ -> close());

    NewLinkDialog(Appointment appointment, Runnable renewal) {
        this.appointment = appointment;
        this.renewal = renewal;
        renew.setId("new-link-submit");
        renew.setDisableOnClick(true);
        renew.addThemeVariants(ButtonVariant.PRIMARY);
        setConfirmButton(renew);
        setCancelButton(keep);
        setCancelable(true);
    }

    private void renew() {
        close();
        renewal.run();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        setHeader(getTranslation("agenda.new-link-title", appointment.client().name()));
        setText(getTranslation("agenda.new-link-text"));
        renew.setText(getTranslation("agenda.new-link"));
        keep.setText(getTranslation("agenda.new-link-keep"));
    }
}
