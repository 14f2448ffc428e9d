package kz.localbusiness.application.booking;

import java.time.Clock;
import java.util.List;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.booking.out.DueAgendas;

@UseCase(Audience.PLATFORM)
class ListDueAgendasUseCase implements ListDueAgendas {

    private final DueAgendas dueAgendas;
    private final Clock clock;

    ListDueAgendasUseCase(DueAgendas dueAgendas, Clock clock) {
        this.dueAgendas = dueAgendas;
        this.clock = clock;
    }

    @Override
    public List<RelayNews.Command> due(int most) {
        return dueAgendas.due(clock.instant(), most).stream()
                .map(agenda -> new RelayNews.Command(agenda.business(), agenda.key()))
                .toList();
    }
}
