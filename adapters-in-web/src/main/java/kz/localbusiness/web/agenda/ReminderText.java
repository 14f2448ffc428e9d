package kz.localbusiness.web.agenda;

import java.net.URI;
import kz.localbusiness.application.booking.ShowReminder.Reminder;
import kz.localbusiness.web.text.Locales;
import kz.localbusiness.web.text.Translations;
import kz.localbusiness.web.text.Wording;

/// What a client reads before a visit, in their language.
record ReminderText(Reminder reminder, Translations texts) {

    String written(URI page) {
        var visit = reminder.appointment();
        var business = reminder.business();
        var language = visit.client().language();
        var when = Wording.in(Locales.of(language)).dateTime(visit.slot().start(), business.zone());
        return texts.text(
                language,
                "agenda.reminder-text",
                visit.client().name(),
                when,
                visit.offering().name(),
                business.profile().name(),
                page.toString());
    }
}
