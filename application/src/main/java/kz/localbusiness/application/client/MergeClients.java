package kz.localbusiness.application.client;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.client.ClientId;
import kz.localbusiness.domain.client.MergeDecision;
import kz.localbusiness.domain.shared.BusinessId;

/// Makes one client of two cards, with the numbers, notes and visits of both; there is no way back.
/// Asked again it goes on where it stopped.
@FunctionalInterface
public interface MergeClients {

    MergeDecision merge(Command command);

    /// @param kept whose name stays
    record Command(BusinessId business, ClientId kept, ClientId other) implements ForBusiness {}
}
