package kz.localbusiness.application.export;

import java.time.Clock;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.export.ExportPlace.Section;
import kz.localbusiness.application.export.out.ExportFiles;
import kz.localbusiness.application.export.out.Exports;
import kz.localbusiness.domain.export.Export;

@UseCase(Audience.PLATFORM)
class WriteExportPartUseCase implements WriteExportPart {

    private final Exports exports;
    private final ExportFiles files;
    private final Inventory inventory;
    private final Clock clock;

    WriteExportPartUseCase(Exports exports, ExportFiles files, Inventory inventory, Clock clock) {
        this.exports = exports;
        this.files = files;
        this.inventory = inventory;
        this.clock = clock;
    }

    /// Nobody waits any more for one that is gone.
    @Override
    public ExportPlace write(Command command) {
        return exports.find(command.export())
                .filter(Export::isUnderway)
                .map(export -> written(export, command.at()))
                .orElseGet(command.at()::end);
    }

    private ExportPlace written(Export export, ExportPlace at) {
        if (at.section() == Section.PACKING) {
            exports.progress(export.ready(files.pack(export.id(), at.part()), clock.instant()));
            return at.end();
        }
        var place = at.part() == 0 ? at.outOf(inventory.count()) : at;
        var page = inventory.page(place.section(), place.after());
        files.write(export.id(), place.part(), page.content());
        var next = place.written(page.records(), page.next());
        exports.progress(export.progressed(next.done(), next.total()));
        return next;
    }
}
