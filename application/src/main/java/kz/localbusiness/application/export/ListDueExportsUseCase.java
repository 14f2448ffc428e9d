package kz.localbusiness.application.export;

import java.util.List;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.export.out.DueExports;
import kz.localbusiness.application.export.out.DueExports.DueExport;

@UseCase(Audience.PLATFORM)
class ListDueExportsUseCase implements ListDueExports {

    private final DueExports exports;

    ListDueExportsUseCase(DueExports exports) {
        this.exports = exports;
    }

    @Override
    public List<DueExport> due(int most) {
        return exports.underway(most);
    }
}
