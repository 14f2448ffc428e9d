package kz.localbusiness.application.business.out;

import java.util.Optional;
import kz.localbusiness.domain.shared.BusinessId;

/// On which server a business's realm is; it never moves.
@FunctionalInterface
public interface RealmDirectory {

    /// Empty when there is no such realm.
    Optional<String> server(BusinessId business);
}
