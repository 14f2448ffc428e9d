package kz.localbusiness.application.export;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.export.ExportId;
import kz.localbusiness.domain.shared.BusinessId;

/// Removes a file that was kept long enough.
@FunctionalInterface
public interface RemoveExport {

    void remove(Command command);

    record Command(BusinessId business, ExportId export) implements ForBusiness {}
}
