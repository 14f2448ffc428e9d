package kz.localbusiness.application.notice;

import java.time.Clock;
import java.util.List;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.notice.out.DueNotices;

@UseCase(Audience.PLATFORM)
class ListDueNoticesUseCase implements ListDueNotices {

    private final DueNotices dueNotices;
    private final Clock clock;

    ListDueNoticesUseCase(DueNotices dueNotices, Clock clock) {
        this.dueNotices = dueNotices;
        this.clock = clock;
    }

    @Override
    public List<SendNotice.Command> due(int most) {
        return dueNotices.due(clock.instant(), most).stream()
                .map(due -> new SendNotice.Command(due.business(), due.notice()))
                .toList();
    }
}
