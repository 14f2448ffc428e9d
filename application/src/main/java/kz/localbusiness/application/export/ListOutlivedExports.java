package kz.localbusiness.application.export;

import java.util.List;

/// Which exports of any business were kept long enough.
@FunctionalInterface
public interface ListOutlivedExports {

    List<RemoveExport.Command> outlived(int most);
}
