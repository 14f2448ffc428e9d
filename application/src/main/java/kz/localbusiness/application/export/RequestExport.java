package kz.localbusiness.application.export;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.export.ExportDecision;
import kz.localbusiness.domain.shared.BusinessId;

/// The owner asks for everything that the business owns.
@FunctionalInterface
public interface RequestExport {

    ExportDecision request(Command command);

    record Command(BusinessId business) implements ForBusiness {}
}
