package kz.localbusiness.application.export;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.export.ExportId;
import kz.localbusiness.domain.shared.BusinessId;

/// Notes that writing an export failed; what fails again and again is given up.
@FunctionalInterface
public interface BreakOffExport {

    void breakOff(Command command);

    record Command(BusinessId business, ExportId export) implements ForBusiness {}
}
