package kz.localbusiness.application;

import java.time.Instant;
import java.util.Optional;
import kz.localbusiness.domain.shared.BusinessId;

/// Since when an account must have signed in to count as signed in. Asked before it is known who
/// calls, hence not behind the boundary.
@FunctionalInterface
public interface SignOuts {

    /// @param subject names the account in the business's realm
    Optional<Instant> last(BusinessId business, String subject);
}
