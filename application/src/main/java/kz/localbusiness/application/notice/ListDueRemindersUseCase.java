package kz.localbusiness.application.notice;

import java.time.Clock;
import java.util.List;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.notice.out.DueReminders;

@UseCase(Audience.PLATFORM)
class ListDueRemindersUseCase implements ListDueReminders {

    private final DueReminders reminders;
    private final Clock clock;

    ListDueRemindersUseCase(DueReminders reminders, Clock clock) {
        this.reminders = reminders;
        this.clock = clock;
    }

    @Override
    public List<Remind.Command> due(int most) {
        return reminders.due(clock.instant(), most).stream()
                .map(due -> new Remind.Command(due.business(), due.visit()))
                .toList();
    }
}
