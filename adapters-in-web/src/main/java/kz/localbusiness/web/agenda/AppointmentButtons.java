package kz.localbusiness.web.agenda;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import kz.localbusiness.application.booking.RecordProgress.Progress;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.AppointmentState.Ahead;
import kz.localbusiness.domain.booking.AppointmentState.Arrived;
import kz.localbusiness.domain.booking.AppointmentState.Expected;
import kz.localbusiness.domain.booking.AppointmentState.Requested;
import kz.localbusiness.domain.booking.ChangeRequest;
import kz.localbusiness.domain.shared.Money;

/// What the owner can do about one visit; only what its state allows.
final class AppointmentButtons extends Div implements LocaleChangeObserver {

    private final Appointment appointment;
    private final AppointmentActions actions;
    final Button confirm;
    final Button answer;
    final Button arrived;
    final Button completed;
    final Button noShow;
    final Button pay;
    final Button cancel;

    AppointmentButtons(Appointment appointment, AppointmentActions actions) {
        this.appointment = appointment;
        this.actions = actions;
        var state = appointment.state();
        var isExpected = state instanceof Expected;
        var isThere = state instanceof Arrived;
        confirm = button("confirm", () -> actions.confirm(appointment));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.setVisible(actions.runsTheDay() && state instanceof Requested);
        answer = button("answer", () -> actions.open(appointment));
        answer.setDisableOnClick(false);
        answer.setVisible(actions.runsTheDay() && isAsked(appointment));
        arrived = progress("arrived", Progress.ARRIVED, isExpected);
        completed = progress("completed", Progress.COMPLETED, isExpected || isThere);
        noShow = progress("no-show", Progress.NO_SHOW, isExpected);
        pay = button("pay", () -> actions.open(appointment));
        pay.setDisableOnClick(false);
        pay.setVisible((isThere || appointment.isUnpaid()) && !isPaid(appointment));
        cancel = button("cancel", () -> actions.askReason(appointment));
        cancel.setDisableOnClick(false);
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        cancel.setVisible(actions.runsTheDay() && state instanceof Ahead);
        addClassName("row");
        setVisible(isThere || state instanceof Ahead || appointment.isUnpaid());
    }

    private static boolean isAsked(Appointment appointment) {
        return appointment.isLive()
                && appointment.changeRequest().filter(ChangeRequest::isOpen).isPresent();
    }

    private static boolean isPaid(Appointment appointment) {
        return appointment.owed().equals(Money.ZERO);
    }

    private Button progress(String name, Progress progress, boolean allowed) {
        var button = button(name, () -> actions.record(appointment, progress));
        button.setVisible(allowed);
        return button;
    }

    private Button button(String name, Runnable action) {
        var button = new Button("", _ -> action.run());
        button.addClassName(name);
        button.setDisableOnClick(true);
        add(button);
        return button;
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        confirm.setText(getTranslation("agenda.confirm"));
        answer.setText(getTranslation("agenda.answer"));
        arrived.setText(getTranslation("agenda.record-arrived"));
        completed.setText(getTranslation("agenda.record-completed"));
        noShow.setText(getTranslation("agenda.record-no-show"));
        pay.setText(getTranslation("agenda.take-payment"));
        cancel.setText(getTranslation("agenda.cancel"));
    }
}
