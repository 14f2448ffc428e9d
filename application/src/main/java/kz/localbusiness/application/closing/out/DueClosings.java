package kz.localbusiness.application.closing.out;

import java.time.Instant;
import java.util.List;
import kz.localbusiness.domain.shared.BusinessId;

/// Which businesses somebody must see to because they end; names them and shows nothing of them.
@FunctionalInterface
public interface DueClosings {

    List<BusinessId> due(Instant now, int most);
}
