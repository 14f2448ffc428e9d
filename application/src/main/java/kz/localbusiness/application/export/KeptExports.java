package kz.localbusiness.application.export;

import kz.localbusiness.application.export.out.ExportFiles;
import kz.localbusiness.application.export.out.Exports;
import kz.localbusiness.domain.export.Export;
import kz.localbusiness.domain.export.ExportId;

/// Exports of the current business together with their files.
public record KeptExports(Exports exports, ExportFiles files) {

    /// The file first: a crash in between leaves no file that nobody knows of.
    void remove(ExportId export) {
        files.remove(export);
        exports.remove(export);
    }

    /// For whoever takes back what they may hold, those underway included.
    public void removeAll() {
        exports.latest(Export.MOST_KEPT).stream().map(Export::id).forEach(this::remove);
    }
}
