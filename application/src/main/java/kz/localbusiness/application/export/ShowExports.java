package kz.localbusiness.application.export;

import java.util.List;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.export.Export;
import kz.localbusiness.domain.shared.BusinessId;

/// The owner sees how exports go, and which files are kept.
@FunctionalInterface
public interface ShowExports {

    /// Latest first.
    List<Export> show(Query query);

    record Query(BusinessId business) implements ForBusiness {}
}
