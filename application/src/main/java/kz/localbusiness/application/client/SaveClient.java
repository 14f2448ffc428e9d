package kz.localbusiness.application.client;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.client.ClientId;
import kz.localbusiness.domain.client.ClientProfile;
import kz.localbusiness.domain.client.SaveClientDecision;
import kz.localbusiness.domain.shared.BusinessId;

/// Writes down who a client is: somebody new, or somebody who is known already.
@FunctionalInterface
public interface SaveClient {

    SaveClientDecision save(Command command);

    /// @param known whether there must be such a client; sent twice, somebody new is one client
    record Command(BusinessId business, ClientId client, ClientProfile profile, boolean known)
            implements ForBusiness {}
}
