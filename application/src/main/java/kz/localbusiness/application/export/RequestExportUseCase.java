package kz.localbusiness.application.export;

import java.time.Clock;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.Ids;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.export.out.Exports;
import kz.localbusiness.domain.export.Export;
import kz.localbusiness.domain.export.ExportDecision;
import kz.localbusiness.domain.export.ExportDecision.AlreadyUnderway;
import kz.localbusiness.domain.export.ExportDecision.Requested;
import kz.localbusiness.domain.export.ExportDecision.TooManyKept;
import kz.localbusiness.domain.export.ExportId;

@UseCase(Audience.OWNERS)
class RequestExportUseCase implements RequestExport {

    private final Exports exports;
    private final Clock clock;
    private final Ids ids;

    RequestExportUseCase(Exports exports, Clock clock, Ids ids) {
        this.exports = exports;
        this.clock = clock;
        this.ids = ids;
    }

    /// The store lets nobody begin a second one at the same moment.
    @Override
    public ExportDecision request(Command command) {
        var kept = exports.latest(Export.MOST_KEPT);
        var underway = kept.stream().filter(Export::isUnderway).findFirst();
        if (underway.isPresent()) {
            return new AlreadyUnderway(underway.get());
        }
        if (kept.size() >= Export.MOST_KEPT) {
            return new TooManyKept(Export.MOST_KEPT);
        }
        var id = new ExportId(ids.next());
        exports.save(Export.requested(id, command.business(), clock.instant()));
        return new Requested(exports.find(id).orElseThrow());
    }
}
