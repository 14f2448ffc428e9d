package kz.localbusiness.application.notice;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.notice.out.DueNotices;
import kz.localbusiness.domain.shared.BusinessId;

@UseCase(Audience.PLATFORM)
class ListDueNoticesUseCase implements ListDueNotices {

    /// How many times what is asked for is looked at.
    private static final int WIDTH = 5;

    /// Whoever takes a tenth of the view fills it.
    private static final int CROWD = 10;

    private static final int MOST_LOOKS = 4;

    private final DueNotices dueNotices;
    private final Clock clock;

    ListDueNoticesUseCase(DueNotices dueNotices, Clock clock) {
        this.dueNotices = dueNotices;
        this.clock = clock;
    }

    @Override
    public List<SendNotice.Command> due(int most) {
        return turns(most * WIDTH).first(most).stream()
                .map(due -> new SendNotice.Command(due.business(), due.notice()))
                .toList();
    }

    /// Looks past businesses that fill the view, as often as there are such, and a few times.
    private Turns turns(int width) {
        var turns = new Turns();
        var now = clock.instant();
        var inView = Set.<BusinessId>of();
        for (int look = 0; look < MOST_LOOKS; look++) {
            var view = dueNotices.due(now, width, inView);
            turns.add(view);
            var fill = turns.having(Math.ceilDiv(width, CROWD));
            if (view.size() < width || fill.equals(inView)) {
                break;
            }
            inView = fill;
        }
        return turns;
    }
}
