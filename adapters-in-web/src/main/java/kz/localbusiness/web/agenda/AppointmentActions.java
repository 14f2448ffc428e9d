package kz.localbusiness.web.agenda;

import com.vaadin.flow.component.UI;
import kz.localbusiness.application.booking.RecordProgress.Progress;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.web.layout.Toast;

/// What a card can ask for; whatever the answer, the day is shown anew.
///
/// @param runsTheDay whether who looks may confirm and cancel, and not only tell how it went
record AppointmentActions(
        BusinessId business, AppointmentAnswers answers, boolean runsTheDay, Runnable refresh) {

    void confirm(Appointment appointment) {
        say(answers.confirm(business, appointment));
    }

    void record(Appointment appointment, Progress progress) {
        say(answers.record(business, appointment, progress));
    }

    void askReason(Appointment appointment) {
        new CancelDialog(appointment, reason -> say(answers.cancel(business, appointment, reason)))
                .open();
    }

    private void say(String key) {
        refresh.run();
        var ui = UI.getCurrent();
        Toast.show(ui, ui.getTranslation(key));
    }
}
