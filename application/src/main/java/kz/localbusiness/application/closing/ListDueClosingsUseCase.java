package kz.localbusiness.application.closing;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.closing.out.DueClosings;
import kz.localbusiness.application.closing.out.Tombstones;
import kz.localbusiness.domain.platform.Tombstone;

@UseCase(Audience.PLATFORM)
class ListDueClosingsUseCase implements ListDueClosings {

    private final DueClosings closings;
    private final Tombstones tombstones;
    private final Clock clock;

    ListDueClosingsUseCase(DueClosings closings, Tombstones tombstones, Clock clock) {
        this.closings = closings;
        this.tombstones = tombstones;
        this.clock = clock;
    }

    @Override
    public List<PursueClosing.Command> due(int most) {
        var now = clock.instant();
        return Stream.concat(
                        closings.due(now, most).stream(),
                        tombstones.unfinished(now.minus(Tombstone.SETTLES), most).stream())
                .distinct()
                .limit(most)
                .map(PursueClosing.Command::new)
                .toList();
    }
}
