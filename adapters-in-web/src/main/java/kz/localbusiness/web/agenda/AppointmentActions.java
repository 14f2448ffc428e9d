package kz.localbusiness.web.agenda;

import com.vaadin.flow.component.UI;
import java.util.Objects;
import java.util.function.Consumer;
import kz.localbusiness.application.booking.RecordProgress.Progress;
import kz.localbusiness.application.booking.RenewManageLink.Answer;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.CancelDecision.NowCancelled;
import kz.localbusiness.domain.booking.RenewDecision.LinkRenewed;
import kz.localbusiness.domain.booking.RenewDecision.NoSuchAppointment;
import kz.localbusiness.domain.booking.RenewDecision.TooOften;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.web.layout.LinkDialog;
import kz.localbusiness.web.layout.Toast;
import kz.localbusiness.web.layout.UndoToast;

/// What a card can ask for; whatever the answer, the day is shown anew.
///
/// @param runsTheDay whether who looks may confirm and cancel, and not only tell how it went
/// @param opener of everything about a visit
record AppointmentActions(
        Business business,
        AppointmentAnswers answers,
        boolean runsTheDay,
        Runnable refresh,
        Consumer<AppointmentId> opener) {

    void open(Appointment appointment) {
        opener.accept(appointment.id());
    }

    void confirm(Appointment appointment) {
        say(answers.confirm(business.id(), appointment));
    }

    void record(Appointment appointment, Progress progress) {
        say(answers.record(business.id(), appointment, progress));
    }

    void askReason(Appointment appointment) {
        new CancelDialog(appointment, reason -> cancel(appointment, reason)).open();
    }

    private void cancel(Appointment appointment, String reason) {
        var decision = answers.cancel(business.id(), appointment, reason);
        if (decision instanceof NowCancelled) {
            refresh.run();
            offerTheWayBack(appointment);
        } else {
            say(AppointmentAnswers.answer(decision));
        }
    }

    private void offerTheWayBack(Appointment appointment) {
        var ui = UI.getCurrent();
        UndoToast.show(
                ui,
                ui.getTranslation("agenda.now-cancelled"),
                ui.getTranslation("agenda.undo"),
                () -> say(answers.reinstate(business.id(), appointment)));
    }

    void remind(Appointment appointment) {
        answers.reminder(business, appointment)
                .ifPresentOrElse(
                        text ->
                                new ReminderDialog(
                                                appointment.client(),
                                                text,
                                                () ->
                                                        say(
                                                                answers.remind(
                                                                        business.id(),
                                                                        appointment)))
                                        .open(),
                        () -> say("agenda.not-now"));
    }

    void answer(Appointment appointment, String words) {
        say(answers.answerClient(business.id(), appointment, words));
    }

    void askNewLink(Appointment appointment) {
        new NewLinkDialog(appointment, () -> renewLink(appointment)).open();
    }

    private void renewLink(Appointment appointment) {
        var answer = answers.renewLink(business.id(), appointment);
        switch (answer.decision()) {
            case LinkRenewed _ -> handOver(answer, appointment);
            case TooOften _ -> say("agenda.link-too-often");
            case NoSuchAppointment _ -> say("agenda.no-such-appointment");
        }
    }

    private void handOver(Answer answer, Appointment appointment) {
        var token = Objects.requireNonNull(answer.manage(), "a renewal comes with a link");
        var ui = UI.getCurrent();
        new LinkDialog(
                        ui.getTranslation("agenda.new-link-title", appointment.client().name()),
                        ui.getTranslation("agenda.new-link-hint"),
                        answers.page(business.slug(), token))
                .open();
    }

    private void say(String key) {
        refresh.run();
        var ui = UI.getCurrent();
        Toast.show(ui, ui.getTranslation(key));
    }
}
