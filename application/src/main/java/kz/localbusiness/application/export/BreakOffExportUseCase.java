package kz.localbusiness.application.export;

import java.time.Clock;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.export.out.ExportFiles;
import kz.localbusiness.application.export.out.Exports;
import kz.localbusiness.domain.export.Export;

@UseCase(Audience.PLATFORM)
class BreakOffExportUseCase implements BreakOffExport {

    private final Exports exports;
    private final ExportFiles files;
    private final Clock clock;

    BreakOffExportUseCase(Exports exports, ExportFiles files, Clock clock) {
        this.exports = exports;
        this.files = files;
        this.clock = clock;
    }

    @Override
    public void breakOff(Command command) {
        exports.find(command.export()).filter(Export::isUnderway).ifPresent(this::brokenOff);
    }

    private void brokenOff(Export export) {
        var after = export.brokenOff(clock.instant());
        if (!after.isUnderway()) {
            files.remove(export.id());
        }
        exports.progress(after);
    }
}
