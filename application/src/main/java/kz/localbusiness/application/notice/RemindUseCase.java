package kz.localbusiness.application.notice;

import java.time.Instant;
import java.util.Optional;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.booking.BookingOffice;
import kz.localbusiness.application.notice.out.NoticeChoices;
import kz.localbusiness.application.notice.out.Notices;
import kz.localbusiness.application.notice.out.Reminders;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.notice.Notice;
import kz.localbusiness.domain.notice.NoticeKind;
import kz.localbusiness.domain.notice.Reminder;

/// The message first, then the plan for the next one: whoever dies in between makes the same
/// message once more, which is none.
@UseCase(Audience.PLATFORM)
class RemindUseCase implements Remind {

    private final BookingOffice office;
    private final Notices notices;
    private final NoticeChoices choices;
    private final Reminders reminders;

    RemindUseCase(
            BookingOffice office, Notices notices, NoticeChoices choices, Reminders reminders) {
        this.office = office;
        this.notices = notices;
        this.choices = choices;
        this.reminders = reminders;
    }

    @Override
    public void remind(Command command) {
        var now = office.clock().instant();
        reminders
                .find(command.visit())
                .filter(reminder -> !reminder.dueAt().isAfter(now))
                .ifPresent(reminder -> remind(reminder, now));
    }

    private void remind(Reminder reminder, Instant now) {
        visit(reminder.appointment())
                .filter(visit -> NoticeKind.REMINDER.stillHolds(visit, now))
                .filter(visit -> visit.slot().start().equals(reminder.start()))
                .filter(_ -> reminder.before() != null)
                .ifPresent(_ -> notices.add(message(reminder, now)));
        if (reminder.isOver(now)) {
            reminders.remove(reminder.appointment());
        } else {
            reminders.save(reminder.planned(choices.current().delivery().reminders(), now));
        }
    }

    private static Notice message(Reminder reminder, Instant now) {
        return Notice.due(
                reminder.business(),
                reminder.event(),
                reminder.appointment(),
                NoticeKind.REMINDER,
                now);
    }

    private Optional<Appointment> visit(AppointmentId id) {
        return office.agendas().appointment(id);
    }
}
