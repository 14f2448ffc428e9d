package kz.localbusiness.application.export;

import java.util.List;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.export.out.Exports;
import kz.localbusiness.domain.export.Export;

@UseCase(Audience.OWNERS)
class ShowExportsUseCase implements ShowExports {

    private final Exports exports;

    ShowExportsUseCase(Exports exports) {
        this.exports = exports;
    }

    @Override
    public List<Export> show(Query query) {
        return exports.latest(Export.MOST_KEPT);
    }
}
