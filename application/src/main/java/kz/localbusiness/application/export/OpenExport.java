package kz.localbusiness.application.export;

import java.util.Optional;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.export.ExportId;
import kz.localbusiness.domain.shared.BusinessId;

/// The owner fetches a file.
@FunctionalInterface
public interface OpenExport {

    /// Empty when the business has no such file, not yet or no longer.
    Optional<ExportFile> open(Query query);

    record Query(BusinessId business, ExportId export) implements ForBusiness {}
}
