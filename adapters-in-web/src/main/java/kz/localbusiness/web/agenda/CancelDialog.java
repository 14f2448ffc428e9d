package kz.localbusiness.web.agenda;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.function.Consumer;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.AppointmentState.Cancelled;

/// Asks why; the client reads the answer, so there has to be one.
final class CancelDialog extends Dialog implements LocaleChangeObserver {

    private final Appointment appointment;
    private final Consumer<String> given;
    private final Paragraph hint = new Paragraph();
    final TextArea reason = new TextArea();
    final Button keep = new Button("", _ -> close());
    final Button cancel = new Button("", _ -> giveReason());

    CancelDialog(Appointment appointment, Consumer<String> given) {
        this.appointment = appointment;
        this.given = given;
        reason.setId("cancel-reason");
        reason.setMaxLength(Cancelled.MAX_REASON);
        reason.setRequiredIndicatorVisible(true);
        reason.setManualValidation(true);
        reason.setWidthFull();
        cancel.setId("cancel-submit");
        cancel.setDisableOnClick(true);
        cancel.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        keep.setId("cancel-keep");
        add(hint, reason);
        getFooter().add(keep, cancel);
        setWidth("26rem");
        setMaxWidth("100%");
    }

    private void giveReason() {
        var words = reason.getValue().strip();
        var complaint = complaintAbout(words);
        reason.setInvalid(!complaint.isEmpty());
        if (complaint.isEmpty()) {
            close();
            given.accept(words);
        } else {
            reason.setErrorMessage(getTranslation(complaint));
            cancel.setEnabled(true);
            reason.focus();
        }
    }

    private static String complaintAbout(String words) {
        if (words.isEmpty()) {
            return "agenda.reason-missing";
        }
        var fits = words.length() <= Cancelled.MAX_REASON;
        var visible =
                words.chars().noneMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r');
        return fits && visible ? "" : "agenda.reason-unfit";
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        setHeaderTitle(getTranslation("agenda.cancel-title", appointment.client().name()));
        hint.setText(getTranslation("agenda.cancel-hint"));
        reason.setLabel(getTranslation("agenda.cancel-reason"));
        keep.setText(getTranslation("agenda.cancel-keep"));
        cancel.setText(getTranslation("agenda.cancel"));
    }
}
