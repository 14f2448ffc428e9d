package kz.localbusiness.application.client;

import java.util.UUID;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.client.ClientId;
import kz.localbusiness.domain.shared.BusinessId;

/// Forgets a note for good.
@FunctionalInterface
public interface RemoveNote {

    /// @return false when there is no such client; a note that is not there is gone already
    boolean remove(Command command);

    record Command(BusinessId business, ClientId client, UUID note) implements ForBusiness {}
}
