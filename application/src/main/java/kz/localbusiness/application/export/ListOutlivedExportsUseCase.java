package kz.localbusiness.application.export;

import java.time.Clock;
import java.util.List;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.export.out.DueExports;

@UseCase(Audience.PLATFORM)
class ListOutlivedExportsUseCase implements ListOutlivedExports {

    private final DueExports exports;
    private final Clock clock;

    ListOutlivedExportsUseCase(DueExports exports, Clock clock) {
        this.exports = exports;
        this.clock = clock;
    }

    @Override
    public List<RemoveExport.Command> outlived(int most) {
        return exports.outlived(clock.instant(), most).stream()
                .map(one -> new RemoveExport.Command(one.business(), one.export()))
                .toList();
    }
}
