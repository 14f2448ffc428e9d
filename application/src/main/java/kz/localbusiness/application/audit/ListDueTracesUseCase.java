package kz.localbusiness.application.audit;

import java.time.Clock;
import java.util.List;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.audit.out.Traces;

@UseCase(Audience.PLATFORM)
class ListDueTracesUseCase implements ListDueTraces {

    private final Traces traces;
    private final Clock clock;

    ListDueTracesUseCase(Traces traces, Clock clock) {
        this.traces = traces;
        this.clock = clock;
    }

    @Override
    public List<RelayTraces.Command> due(int most) {
        return traces.due(clock.instant(), most).stream().map(RelayTraces.Command::new).toList();
    }
}
