package kz.localbusiness.application.export;

import java.util.List;
import kz.localbusiness.application.export.out.DueExports.DueExport;

/// Which exports of any business wait for their turn or were broken off.
@FunctionalInterface
public interface ListDueExports {

    List<DueExport> due(int most);
}
