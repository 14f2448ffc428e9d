package kz.localbusiness.web.booking;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.function.Consumer;
import kz.localbusiness.application.booking.CancelMyAppointment;
import kz.localbusiness.application.booking.ShowMyAppointment.MyAppointment;
import kz.localbusiness.domain.booking.AppointmentState.Cancelled;
import kz.localbusiness.domain.booking.CancelDecision;
import kz.localbusiness.domain.booking.CancelDecision.NoSuchAppointment;
import kz.localbusiness.domain.booking.CancelDecision.NowCancelled;
import kz.localbusiness.domain.booking.CancelDecision.TooLate;
import kz.localbusiness.domain.booking.CancelDecision.WasCancelled;
import kz.localbusiness.domain.booking.Leeway.Until;
import kz.localbusiness.web.text.Typed;

/// Calls the appointment off, after asking once more.
final class CancelPanel extends Div implements FollowsVisit, LocaleChangeObserver {

    private final MyLink link;
    private final CancelMyAppointment cancelMyAppointment;
    private final Consumer<Outcome> told;
    private final ConfirmDialog dialog = new ConfirmDialog();
    final TextArea reason = new TextArea();
    final Button open = new Button("", _ -> dialog.open());
    final Button cancel = new Button("", _ -> cancel());
    private final Button keep = new Button("", _ -> dialog.close());

    CancelPanel(MyLink link, CancelMyAppointment cancelMyAppointment, Consumer<Outcome> told) {
        this.link = link;
        this.cancelMyAppointment = cancelMyAppointment;
        this.told = told;
        open.setId("open-cancel");
        open.addClassName("wide");
        open.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        cancel.setId("cancel");
        cancel.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        reason.setId("cancel-reason");
        reason.setMaxLength(Cancelled.MAX_REASON);
        reason.addClassName("wide");
        dialog.add(reason);
        dialog.setConfirmButton(cancel);
        dialog.setCancelButton(keep);
        dialog.setCancelable(true);
        add(open);
    }

    @Override
    public void show(MyAppointment now) {
        setVisible(now.leeway().cancel() instanceof Until);
    }

    private void cancel() {
        dialog.close();
        var why = Typed.lines(reason.getValue());
        var bounded = why.substring(0, Math.min(why.length(), Cancelled.MAX_REASON));
        var command =
                new CancelMyAppointment.Command(
                        link.business(), link.appointment(), link.token(), bounded);
        told.accept(outcome(cancelMyAppointment.cancel(command)));
    }

    private static Outcome outcome(CancelDecision decision) {
        return switch (decision) {
            case NowCancelled _ -> Outcome.good("booking.now-cancelled");
            case WasCancelled _ -> Outcome.bad("booking.was-cancelled");
            case TooLate _ -> Outcome.bad("booking.too-late");
            case NoSuchAppointment _ -> Outcome.bad("booking.no-such-appointment");
        };
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        open.setText(getTranslation("booking.cancel-title"));
        dialog.setHeader(getTranslation("booking.cancel-question"));
        cancel.setText(getTranslation("booking.cancel"));
        keep.setText(getTranslation("booking.keep"));
        reason.setLabel(getTranslation("booking.cancel-reason"));
    }
}
