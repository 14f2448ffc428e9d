package kz.localbusiness.application.business.out;

import kz.localbusiness.domain.shared.BusinessId;

import java.util.Optional;

/// On which server a business's realm is; it never moves.
@FunctionalInterface
public interface RealmDirectory {

    /// Empty when there is no such realm.
    Optional<String> server(BusinessId business);
}
