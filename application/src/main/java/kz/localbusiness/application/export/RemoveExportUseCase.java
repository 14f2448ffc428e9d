package kz.localbusiness.application.export;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.export.out.ExportFiles;
import kz.localbusiness.application.export.out.Exports;

@UseCase(Audience.PLATFORM)
class RemoveExportUseCase implements RemoveExport {

    private final Exports exports;
    private final ExportFiles files;

    RemoveExportUseCase(Exports exports, ExportFiles files) {
        this.exports = exports;
        this.files = files;
    }

    /// The file first: a crash in between leaves no file that nobody knows of.
    @Override
    public void remove(Command command) {
        files.remove(command.export());
        exports.remove(command.export());
    }
}
