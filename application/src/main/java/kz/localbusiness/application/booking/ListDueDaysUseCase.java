package kz.localbusiness.application.booking;

import java.time.Clock;
import java.util.List;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.booking.out.DueDays;

@UseCase(Audience.PLATFORM)
class ListDueDaysUseCase implements ListDueDays {

    private final DueDays dueDays;
    private final Clock clock;

    ListDueDaysUseCase(DueDays dueDays, Clock clock) {
        this.dueDays = dueDays;
        this.clock = clock;
    }

    @Override
    public List<RelayNews.Command> due(int most) {
        return dueDays.due(clock.instant(), most).stream()
                .map(day -> new RelayNews.Command(day.business(), day.staff(), day.date()))
                .toList();
    }
}
