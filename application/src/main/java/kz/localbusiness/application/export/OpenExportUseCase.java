package kz.localbusiness.application.export;

import java.time.Clock;
import java.util.Optional;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.export.out.ExportFiles;
import kz.localbusiness.application.export.out.Exports;
import kz.localbusiness.domain.export.Export;

@UseCase(Audience.OWNERS)
class OpenExportUseCase implements OpenExport {

    private final Exports exports;
    private final ExportFiles files;
    private final Clock clock;

    OpenExportUseCase(Exports exports, ExportFiles files, Clock clock) {
        this.exports = exports;
        this.files = files;
        this.clock = clock;
    }

    /// The store, which knows only what is this business's, decides whether the file is touched.
    @Override
    public Optional<ExportFile> open(Query query) {
        return exports.find(query.export()).filter(Export::isReady).flatMap(this::taken);
    }

    private Optional<ExportFile> taken(Export export) {
        var file = files.open(export.id());
        file.ifPresent(_ -> exports.save(export.fetched(clock.instant())));
        return file;
    }
}
