package kz.localbusiness.application.export.out;

import java.time.Instant;
import java.util.List;
import kz.localbusiness.domain.export.ExportId;
import kz.localbusiness.domain.shared.BusinessId;

/// Which exports of any business there is something to do for; names only.
public interface DueExports {

    /// Waiting or running.
    List<DueExport> underway(int most);

    /// Kept long enough, or given up long ago.
    List<DueExport> outlived(Instant now, int most);

    record DueExport(BusinessId business, ExportId export) {}
}
