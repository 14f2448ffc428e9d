package kz.localbusiness.application.notice;

import java.time.Clock;
import kz.localbusiness.application.notice.out.NoticeChoices;
import kz.localbusiness.application.notice.out.Reminders;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.notice.DeliveryRules;
import kz.localbusiness.domain.notice.NoticeKind;
import kz.localbusiness.domain.notice.Reminder;
import kz.localbusiness.domain.shared.BusinessId;

/// Plans what clients are told, and when they are reminded, as often as something of a visit, or of
/// the rules, changes.
public final class Planner {

    /// More visits to come than any business has.
    private static final int MOST = 10_000;

    private final Reminders reminders;
    private final NoticeChoices choices;
    private final Clock clock;

    public Planner(Reminders reminders, NoticeChoices choices, Clock clock) {
        this.reminders = reminders;
        this.choices = choices;
        this.clock = clock;
    }

    boolean plans(NoticeKind kind) {
        return choices.current().plans(kind);
    }

    /// What is planned for the same start stays: it may have been told in part.
    public void follow(Appointment visit, BusinessId business) {
        var known = reminders.find(visit.id());
        var befores = choices.current().delivery().reminders();
        var next = Reminder.of(visit, business, befores, clock.instant());
        if (next.isEmpty()) {
            known.ifPresent(_ -> reminders.remove(visit.id()));
        } else if (known.filter(one -> one.start().equals(next.get().start())).isEmpty()) {
            reminders.save(next.get().replacing(known.orElse(null)));
        }
    }

    void followRules(DeliveryRules rules) {
        var now = clock.instant();
        for (var reminder : reminders.soonest(MOST)) {
            var next = reminder.planned(rules.reminders(), now);
            if (!next.equals(reminder)) {
                reminders.save(next);
            }
        }
    }
}
