package kz.localbusiness.application.export;

import java.time.Clock;
import kz.localbusiness.application.Ids;
import kz.localbusiness.application.export.out.DueExports;
import kz.localbusiness.application.export.out.ExportFiles;
import kz.localbusiness.application.export.out.Exports;

/// The one public door to the use cases of this package, for wiring by hand.
public final class ExportUseCases {

    private ExportUseCases() {}

    public static RequestExport requestExport(Exports exports, Clock clock, Ids ids) {
        return new RequestExportUseCase(exports, clock, ids);
    }

    public static ShowExports showExports(Exports exports) {
        return new ShowExportsUseCase(exports);
    }

    public static OpenExport openExport(Exports exports, ExportFiles files, Clock clock) {
        return new OpenExportUseCase(exports, files, clock);
    }

    public static ListDueExports listDueExports(DueExports exports) {
        return new ListDueExportsUseCase(exports);
    }

    public static WriteExportPart writeExportPart(
            Exports exports, ExportFiles files, Inventory inventory, Clock clock) {
        return new WriteExportPartUseCase(exports, files, inventory, clock);
    }

    public static BreakOffExport breakOffExport(Exports exports, ExportFiles files, Clock clock) {
        return new BreakOffExportUseCase(exports, files, clock);
    }

    public static ListOutlivedExports listOutlivedExports(DueExports exports, Clock clock) {
        return new ListOutlivedExportsUseCase(exports, clock);
    }

    public static RemoveExport removeExport(Exports exports, ExportFiles files) {
        return new RemoveExportUseCase(new KeptExports(exports, files));
    }
}
