package kz.localbusiness.application.export;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;

@UseCase(Audience.PLATFORM)
class RemoveExportUseCase implements RemoveExport {

    private final KeptExports exports;

    RemoveExportUseCase(KeptExports exports) {
        this.exports = exports;
    }

    @Override
    public void remove(Command command) {
        exports.remove(command.export());
    }
}
